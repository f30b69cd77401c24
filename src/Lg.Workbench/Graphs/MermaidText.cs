using System.Globalization;
using System.Text;
using Lg.Rules.Documents;

namespace Lg.Workbench.Graphs;

/// <summary>Writes a <see cref="RuleGraph"/> as Mermaid, which GitHub draws in Markdown.</summary>
internal static class MermaidText
{
    // What Mermaid, or the Markdown inside its labels, never takes for anything but text.
    private const string Harmless = " ,-–'’”§/";

    // What Mermaid reads by default, and so GitHub.
    private const int LongestText = 50_000;

    /// <summary>Writes a graph; what would be longer than Mermaid reads, without the titles of goals, or else of rules too.</summary>
    public static string Write(RuleGraph graph)
    {
        var text = WriteAll(graph);
        if (text.Length > LongestText)
            text = WriteAll(graph = graph with { Goals = Untitled(graph.Goals) });
        if (text.Length > LongestText)
            text = WriteAll(graph with { Groups = [.. graph.Groups.Select(group => group with { Rules = Untitled(group.Rules) })] });
        return text;
    }

    private static IReadOnlyList<GraphNode> Untitled(IReadOnlyList<GraphNode> nodes) =>
        [.. nodes.Select(node => node with { Title = null })];

    private static string WriteAll(RuleGraph graph)
    {
        StringBuilder text = new("flowchart LR\n");
        foreach (var fact in graph.Facts)
            text.Append("  ").Append(fact.Key).Append("([").Append(Label(fact)).Append("])\n");
        foreach (var group in graph.Groups)
            Write(text, group);
        foreach (var goal in graph.Goals)
            text.Append("  ").Append(goal.Key).Append("{{").Append(Label(goal)).Append("}}\n");
        foreach (var line in Arrows(Bundles.Of(graph)))
            text.Append("  ").Append(line).Append('\n');
        return text.ToString();
    }

    private static void Write(StringBuilder text, GraphGroup group)
    {
        text.Append("  subgraph ").Append(group.Key).Append("[\"").Append(Escape(group.Title)).Append("\"]\n");
        foreach (var rule in group.Rules)
            text.Append("    ").Append(rule.Key).Append('[').Append(Label(rule)).Append("]\n");
        text.Append("  end\n");
    }

    // All that leads to a goal stands on one line, which makes the text shorter.
    private static IEnumerable<string> Arrows(IReadOnlyList<GraphEdge> edges) =>
    [
        .. edges.Where(edge => edge.Kind != GraphEdgeKind.CanLeadTo).Select(edge => $"{edge.From} --> {edge.To}"),
        .. edges.Where(edge => edge.Kind == GraphEdgeKind.CanLeadTo)
            .GroupBy(edge => edge.To, edge => edge.From, StringComparer.Ordinal)
            .OrderBy(goal => goal.Key, StringComparer.Ordinal)
            .Select(goal => $"{string.Join(" & ", goal)} -.-> {goal.Key}"),
    ];

    private static string Label(GraphNode node) =>
        node.Title is { } title ? $"\"{Escape(node.Name)}<br/>{Escape(title)}\"" : $"\"{Escape(node.Name)}\"";

    /// <summary>Returns a text as one line of a label. All that could be read as Mermaid, HTML or Markdown becomes an entity.</summary>
    public static string Escape(string text)
    {
        StringBuilder escaped = new();
        var line = PlainText.OneLine(text).Trim();
        for (var i = 0; i < line.Length;)
        {
            var rune = Rune.GetRuneAt(line, i);
            i += rune.Utf16SequenceLength;
            if (IsText(rune, isFirst: escaped.Length == 0, isLast: i == line.Length || line[i] == ' '))
                escaped.Append(rune.ToString());
            else
                escaped.Append('#').Append(rune.Value.ToString(CultureInfo.InvariantCulture)).Append(';');
        }

        return escaped.ToString();
    }

    // At the beginning of a line a dash or a number would begin a list, and a full stop within a word could make it a link.
    private static bool IsText(Rune rune, bool isFirst, bool isLast) =>
        Rune.IsLetter(rune) || (!isFirst && (Rune.IsDigit(rune) || IsHarmless(rune) || (rune.Value == '.' && isLast)));

    private static bool IsHarmless(Rune rune) => rune.IsBmp && Harmless.Contains((char)rune.Value);
}

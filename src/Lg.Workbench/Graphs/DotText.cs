using System.Text;
using Lg.Rules.Documents;

namespace Lg.Workbench.Graphs;

/// <summary>Writes a <see cref="RuleGraph"/> in the language of Graphviz.</summary>
internal static class DotText
{
    public static string Write(RuleGraph graph)
    {
        StringBuilder text = new("digraph rules {\n  rankdir=LR;\n");
        text.Append("  graph [fontname=\"sans-serif\"];\n  node [fontname=\"sans-serif\", shape=box];\n");
        foreach (var fact in graph.Facts)
            Write(text, "  ", fact, ", shape=ellipse");
        foreach (var group in graph.Groups)
            Write(text, group);
        foreach (var goal in graph.Goals)
            Write(text, "  ", goal, ", shape=hexagon");
        foreach (var edge in graph.Edges)
            text.Append("  ").Append(edge.From).Append(" -> ").Append(edge.To).Append(Style(edge)).Append(";\n");
        return text.Append("}\n").ToString();
    }

    // Graphviz draws a frame around what stands in a subgraph only when its name begins with this word.
    private static void Write(StringBuilder text, GraphGroup group)
    {
        text.Append("  subgraph cluster_").Append(group.Key).Append(" {\n    label=\"").Append(Escape(group.Title)).Append("\";\n");
        foreach (var rule in group.Rules)
            Write(text, "    ", rule, "");
        text.Append("  }\n");
    }

    private static void Write(StringBuilder text, string indent, GraphNode node, string attributes) =>
        text.Append(indent).Append(node.Key).Append(" [label=\"").Append(Label(node)).Append('"').Append(attributes).Append("];\n");

    private static string Style(GraphEdge edge) => edge.Kind == GraphEdgeKind.CanLeadTo ? " [style=dashed]" : "";

    private static string Label(GraphNode node) => node.Title is { } title ? $"{Escape(node.Name)}\\n{Escape(title)}" : Escape(node.Name);

    /// <summary>Returns a text as one line of a label in quotes: Graphviz reads backslashes as its own, and entities as in HTML.</summary>
    public static string Escape(string text) => PlainText.OneLine(text).Trim()
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal)
        .Replace("&", "&amp;", StringComparison.Ordinal);
}

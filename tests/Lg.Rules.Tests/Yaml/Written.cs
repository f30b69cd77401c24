using System.Text;
using Lg.Model.Diagnostics;
using Lg.Rules.Diagnostics;
using Lg.Rules.Yaml;

namespace Lg.Rules.Tests.Yaml;

/// <summary>Writes what was read, to be compared as a whole.</summary>
internal static class Written
{
    /// <summary>Writes diagnostics in Swedish, one to a line: place, code, message.</summary>
    public static string Lines(IEnumerable<Diagnostic> diagnostics) =>
        string.Join('\n', diagnostics.Select(d => $"{d.File ?? "-"}:{d.Line}:{d.Column}: {d.Code} {d.Message.Sv}"));

    /// <summary>Reads a text and writes the diagnostics.</summary>
    public static string Mistakes(string yaml)
    {
        DiagnosticBag bag = new();
        YamlReader.Read(Encoding.UTF8.GetBytes(yaml), "a.yaml", bag);
        return Lines(bag.ToSortedList());
    }

    /// <summary>Reads a text that is right and writes its nodes.</summary>
    public static string Nodes(string yaml)
    {
        DiagnosticBag bag = new();
        var root = YamlReader.Read(Encoding.UTF8.GetBytes(yaml), "a.yaml", bag);
        Assert.Equal("", Lines(bag.ToSortedList()));
        return Node(root!);
    }

    /// <summary>Writes a node with its place and its text.</summary>
    public static string Node(YamlNode node) => node switch
    {
        YamlNode.Scalar scalar =>
            $"{scalar.Line}:{scalar.Column}={scalar.Style}({scalar.Text.Replace("\n", "\\n", StringComparison.Ordinal)})",
        YamlNode.Sequence list => $"{list.Line}:{list.Column}[{string.Join(" ", list.Items.Select(Node))}]",
        YamlNode.Mapping mapping => $"{mapping.Line}:{mapping.Column}{{{string.Join(" ", mapping.Entries.Select(entry => $"{entry.Key.Line}:{entry.Key.Column} {entry.Key.Text}: {Node(entry.Value)}"))}}}",
        _ => "invalid",
    };
}

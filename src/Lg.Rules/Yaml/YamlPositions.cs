using Lg.Model.Diagnostics;
using Lg.Model.Reading;

namespace Lg.Rules.Yaml;

/// <summary>Finds the place in the YAML of a byte in the JSON that was made of it.</summary>
internal sealed class YamlPositions : TextPositions
{
    private readonly List<long> offsets = [];
    private readonly List<YamlNode> nodes = [];

    /// <summary>Notes that a token made of a node begins at an offset, or just after it.</summary>
    public void Add(long offset, YamlNode node)
    {
        offsets.Add(offset);
        nodes.Add(node);
    }

    public override (int Line, int Column) Locate(long offset)
    {
        var node = NodeAt(offset);
        return (node.Line, node.Column);
    }

    /// <summary>Returns the node that the token at an offset was made of.</summary>
    public YamlNode NodeAt(long offset)
    {
        var found = offsets.BinarySearch(offset);
        return nodes[found >= 0 ? found : Math.Max(0, ~found - 1)];
    }

    /// <summary>Returns a diagnostic with the length that its name has in YAML, which is shorter where the name has no quotes.</summary>
    public Diagnostic WithLengthInYaml(Diagnostic diagnostic) =>
        diagnostic.Length > 0 && KeyAt(diagnostic.Line, diagnostic.Column) is { } key
            ? diagnostic with { Length = key.Source.LengthOnFirstLine(key.Span) }
            : diagnostic;

    // The nodes are in the order of the text, so the first one at a place can be searched for.
    private YamlNode.Scalar? KeyAt(int line, int column)
    {
        var (low, high) = (0, nodes.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if ((nodes[middle].Line, nodes[middle].Column).CompareTo((line, column)) < 0)
                low = middle + 1;
            else
                high = middle;
        }

        return nodes.Skip(low).TakeWhile(node => node.Line == line && node.Column == column).OfType<YamlNode.Scalar>().FirstOrDefault();
    }
}

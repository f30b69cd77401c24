using Lg.Rules.Diagnostics;

namespace Lg.Rules.Yaml;

/// <summary>Makes the text of a scalar a text of its own that knows its place in the file.</summary>
internal static class Fragment
{
    /// <summary>
    /// Returns the text without line breaks at its end. In a literal block every character has its exact place; in other scalars the
    /// places are exact on the first line, up to the first escape or folded line break.
    /// </summary>
    public static SourceText Of(YamlNode.Scalar scalar)
    {
        var text = scalar.Text.TrimEnd('\n');
        if (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded)
        {
            var indent = IndentOf(scalar);
            return new(text, scalar.Source.File, scalar.Line + 1, indent + 1, indent, scalar.Source);
        }

        var quote = scalar.Style == ScalarStyle.Quoted ? 1 : 0;
        return new(text, scalar.Source.File, scalar.Line, scalar.Column + quote, 0, scalar.Source);
    }

    /// <summary>The first line with something on it shows how much of its margin belongs to the file.</summary>
    private static int IndentOf(YamlNode.Scalar block)
    {
        var lines = block.Text.Split('\n');
        var first = Array.FindIndex(lines, line => line.Trim(' ').Length > 0);
        var inFile = block.Line + first;
        return first < 0 || inFile >= block.File.Lines.Count ? 0 : Math.Max(0, MarginOf(block.File.Lines[inFile]) - MarginOf(lines[first]));
    }

    private static int MarginOf(string line) => line.Length - line.TrimStart(' ').Length;
}

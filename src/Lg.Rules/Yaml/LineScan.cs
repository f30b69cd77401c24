using Lg.Rules.Diagnostics;

namespace Lg.Rules.Yaml;

/// <summary>
/// Refuses, before the parser sees them, lines that would cost it time or stack: it looks ahead over a line, and its work grows with
/// the square of the brackets that are open. Nesting over many lines is counted later, while the parser moves on line by line.
/// </summary>
internal static class LineScan
{
    /// <summary>Returns whether the parser may read the text.</summary>
    public static bool Passes(SourceText source, DiagnosticBag bag)
    {
        var passes = true;
        var text = source.Text;
        for (var start = 0; start <= text.Length;)
        {
            var length = text.AsSpan(start).IndexOf('\n');
            var end = length < 0 ? text.Length : start + length;
            passes &= PassesLine(source, TextSpan.FromTo(start, end), bag);
            start = end + 1;
        }

        return passes;
    }

    private static bool PassesLine(SourceText source, TextSpan line, DiagnosticBag bag)
    {
        var text = source.Text.AsSpan(line.Start, line.Length);
        if (text.Length > Limits.YamlLine)
        {
            bag.LineTooLong(source, line.Start + Limits.YamlLine);
            return false;
        }

        if (IndexOfForbidden(text) is var forbidden and >= 0)
        {
            bag.ForbiddenCharacter(source, new(line.Start + forbidden, 1));
            return false;
        }

        if (IndexOfTooDeep(text) is var tooDeep and >= 0)
        {
            bag.NestedTooDeep(source, new(line.Start + tooDeep, 1));
            return false;
        }

        return true;
    }

    /// <summary>What YAML does not call printable, and what only some parsers call a line break.</summary>
    private static int IndexOfForbidden(ReadOnlySpan<char> line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] is < ' ' and not '\t' or (>= '\x7f' and <= '\x9f') or '\u2028' or '\u2029' or '\ufeff' or '\ufffe' or '\uffff')
                return i;
        }

        return -1;
    }

    private static int IndexOfTooDeep(ReadOnlySpan<char> line)
    {
        var markers = 0;
        var i = 0;
        while (i < line.Length && line[i] is ' ' or '\t' or '-' or '?' or ':')
        {
            if (line[i++] is '-' or '?' or ':' && i < line.Length && line[i] is ' ' or '\t' && ++markers > Limits.YamlNesting) return i - 1;
        }

        var brackets = 0;
        for (; i < line.Length; i++)
        {
            brackets += line[i] switch { '[' or '{' => 1, ']' or '}' when brackets > 0 => -1, _ => 0 };
            if (brackets > Limits.YamlNesting) return i;
        }

        return -1;
    }
}

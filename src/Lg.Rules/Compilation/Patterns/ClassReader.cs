namespace Lg.Rules.Compilation.Patterns;

/// <summary>Reads a class of characters, <c>[a-zåäö_]</c>, and the shorthands for some.</summary>
internal sealed class ClassReader(string pattern)
{
    /// <summary>Returns a class, or why it is none; <paramref name="at"/> stands on its bracket and is moved behind it.</summary>
    public (CodePointSet? Set, PatternFault? Fault) Read(ref int at)
    {
        var start = at++;
        var isNegated = at < pattern.Length && pattern[at] == '^';
        if (isNegated)
            at++;

        List<(int, int)> ranges = [];
        while (at < pattern.Length && (pattern[at] != ']' || ranges.Count == 0))
        {
            if (Member(ref at, ranges) is { } fault)
                return (null, fault);
        }

        if (at == pattern.Length)
            return (null, new(start, PatternFaultKind.Malformed));
        at++;
        var set = CodePointSet.Of(ranges);
        return (isNegated ? set.Inverse() : set, null);
    }

    /// <summary>Returns the set of a shorthand, which in RE2 is always of ASCII; <c>null</c> when the letter is none.</summary>
    public static CodePointSet? Shorthand(char letter) => letter switch
    {
        'd' or 'D' => CodePointSet.Of(('0', '9')),
        'w' or 'W' => CodePointSet.Of(('0', '9'), ('A', 'Z'), ('a', 'z'), ('_', '_')),
        's' or 'S' => CodePointSet.Of(('\t', '\n'), ('\f', '\r'), (' ', ' ')),
        _ => null,
    } is { } set ? char.IsAsciiLetterUpper(letter) ? set.Inverse() : set : null;

    /// <summary>Returns an escaped character; <c>null</c> for an escape that is not of one.</summary>
    public static char? Escaped(char letter) => letter switch
    {
        't' => '\t',
        'n' => '\n',
        'r' => '\r',
        'f' => '\f',
        'v' => '\v',
        _ when char.IsAscii(letter) && (char.IsPunctuation(letter) || char.IsSymbol(letter)) => letter,
        _ => null,
    };

    private PatternFault? Member(ref int at, List<(int, int)> ranges)
    {
        var start = at;
        if (pattern[at] == '\\' && at + 1 < pattern.Length && Shorthand(pattern[at + 1]) is { } set)
        {
            at += 2;
            ranges.AddRange(set.Ranges);
            return char.IsAsciiLetterUpper(pattern[at - 1]) ? new(start, PatternFaultKind.NotCommon) : null;
        }

        if (One(ref at) is not { } first)
            return new(start, PatternFaultKind.NotCommon);
        var last = first;
        if (at + 1 < pattern.Length && pattern[at] == '-' && pattern[at + 1] != ']')
        {
            at++;
            if (One(ref at) is not { } end)
                return new(start, PatternFaultKind.NotCommon);
            last = end;
        }

        ranges.Add((first, last));
        return last < first ? new(start, PatternFaultKind.Malformed) : null;
    }

    // `[` begins a named class in RE2, `]` first in a class is a letter, and what is above U+FFFF is two units: none of them is worth its
    // rules.
    private char? One(ref int at)
    {
        var letter = pattern[at++];
        if (letter != '\\')
            return letter is '[' or ']' || char.IsSurrogate(letter) ? null : letter;
        return at == pattern.Length ? null : Escaped(pattern[at++]);
    }
}

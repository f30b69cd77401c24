using System.Globalization;
using System.Text;

namespace Lg.Rules.Compilation.Patterns;

/// <summary>Reads a class of characters, <c>[a-zåäö_]</c>, and the shorthands for some.</summary>
internal sealed class ClassReader(string pattern)
{
    /// <summary>A set of characters as the inside of a .NET class.</summary>
    internal readonly record struct Set(string Text, bool IsNegated, PatternFault? Fault = null);

    /// <summary>Returns a class; <paramref name="at"/> stands on its bracket and is moved behind it.</summary>
    public Set Read(ref int at)
    {
        var start = at++;
        var isNegated = at < pattern.Length && pattern[at] == '^';
        if (isNegated)
            at++;

        var text = new StringBuilder();
        while (at < pattern.Length && (pattern[at] != ']' || text.Length == 0))
        {
            if (Member(ref at, text) is { } fault)
                return new("", isNegated, fault);
        }

        if (at == pattern.Length)
            return new("", isNegated, new(start, PatternFaultKind.Malformed));
        at++;
        return new(text.ToString(), isNegated);
    }

    /// <summary>Returns the set of a shorthand, which in RE2 is always of ASCII.</summary>
    public static Set? Shorthand(char letter) => letter switch
    {
        'd' => new("0-9", false),
        'D' => new("0-9", true),
        'w' => new("0-9A-Za-z_", false),
        'W' => new("0-9A-Za-z_", true),
        's' => new(@"\t\n\f\r ", false),
        'S' => new(@"\t\n\f\r ", true),
        _ => null,
    };

    /// <summary>Returns an escaped character for .NET; <c>null</c> for an escape that is not of one.</summary>
    public static string? Escaped(char letter) => letter switch
    {
        't' or 'n' or 'r' or 'f' or 'v' => $@"\{letter}",
        _ when char.IsAscii(letter) && (char.IsPunctuation(letter) || char.IsSymbol(letter)) => Unit(letter),
        _ => null,
    };

    /// <summary>Returns one UTF-16 unit so that .NET takes it for nothing but itself.</summary>
    public static string Unit(char unit) =>
        char.IsAsciiLetterOrDigit(unit) ? unit.ToString() : string.Create(CultureInfo.InvariantCulture, $@"\u{(int)unit:X4}");

    private PatternFault? Member(ref int at, StringBuilder text)
    {
        var start = at;
        if (pattern[at] == '\\' && at + 1 < pattern.Length && Shorthand(pattern[at + 1]) is { } set)
        {
            at += 2;
            text.Append(set.Text);
            return set.IsNegated ? new(start, PatternFaultKind.NotCommon) : null;
        }

        if (One(ref at) is not { } first)
            return new(start, PatternFaultKind.NotCommon);
        text.Append(Unit(first));
        if (at + 1 >= pattern.Length || pattern[at] != '-' || pattern[at + 1] == ']')
            return null;

        at++;
        if (One(ref at) is not { } last)
            return new(start, PatternFaultKind.NotCommon);
        text.Append('-').Append(Unit(last));
        return last < first ? new(start, PatternFaultKind.Malformed) : null;
    }

    // `[` begins a named class in RE2, `]` first in a class is a letter, and what is above U+FFFF is two units: none of them is worth its rules.
    private char? One(ref int at)
    {
        var letter = pattern[at++];
        if (letter != '\\')
            return letter is '[' or ']' || char.IsSurrogate(letter) ? null : letter;
        if (at == pattern.Length)
            return null;

        letter = pattern[at++];
        return letter switch
        {
            't' => '\t',
            'n' => '\n',
            'r' => '\r',
            'f' => '\f',
            'v' => '\v',
            _ => Escaped(letter) is null ? null : letter,
        };
    }
}

using System.Globalization;
using System.Text;

namespace Lg.Rules.Compilation.Patterns;

/// <summary>Reads a pattern of RE2 and writes it as one of .NET that means the same: code points instead of UTF-16 units, ASCII classes, no lines.</summary>
internal sealed class PatternReader(string pattern)
{
    private const string Pair = @"[\uD800-\uDBFF][\uDC00-\uDFFF]";
    private const string NotPaired = @"\uD800-\uDFFF";

    private readonly ClassReader classes = new(pattern);
    private PatternFault? fault;
    private int at;

    /// <summary>Returns the pattern for .NET; <c>null</c> with a fault when there is none.</summary>
    public string? Read(out PatternFault? found)
    {
        var whole = Alternatives(0);
        if (fault is null && at < pattern.Length)
            Fail(PatternFaultKind.Malformed);
        if (fault is null && whole.Size > Limits.PatternSize)
            Fail(PatternFaultKind.TooLarge);
        found = fault;
        return fault is null ? whole.Text : null;
    }

    private Piece Alternatives(int depth)
    {
        if (depth > Limits.Nesting)
            return Fail(PatternFaultKind.TooLarge);

        var whole = Sequence(depth);
        while (fault is null && Take('|'))
        {
            var next = Sequence(depth);
            whole = new(whole.Text + "|" + next.Text, whole.Size + next.Size);
        }

        return whole;
    }

    private Piece Sequence(int depth)
    {
        var text = new StringBuilder();
        long size = 0;
        while (fault is null && at < pattern.Length && pattern[at] is not ('|' or ')'))
        {
            var isAssertion = pattern[at] is '^' or '$';
            var piece = Atom(depth);
            if (fault is null && !isAssertion)
                piece = Repeated(piece);
            text.Append(piece.Text);
            size += piece.Size;
        }

        return new(text.ToString(), Math.Min(size, int.MaxValue));
    }

    private Piece Atom(int depth)
    {
        var letter = pattern[at];
        switch (letter)
        {
            case '(':
                return Group(depth);
            case '[':
                var set = classes.Read(ref at);
                return set.Fault is { } wrong ? Fail(wrong.Kind, wrong.Index) : OfClass(set.Text, set.IsNegated);
            case '\\':
                return Escape();
            case '.':
                at++;
                return new($@"(?:{Pair}|[^\n{NotPaired}])", 3);
            case '^':
                at++;
                return new(@"\A", 1);
            case '$':
                at++;
                return new(@"\z", 1);
            case '*' or '+' or '?':
                return Fail(PatternFaultKind.Malformed);
            case '{' or '}' or ']':
                return Fail(PatternFaultKind.NotCommon);
            default:
                return Literal();
        }
    }

    private Piece Group(int depth)
    {
        var start = at++;
        if (Take('?') && !Take(':'))
            return Fail(PatternFaultKind.NotCommon, start);

        var inner = Alternatives(depth + 1);
        return fault is null && !Take(')') ? Fail(PatternFaultKind.Malformed, start) : new($"(?:{inner.Text})", inner.Size + 1);
    }

    private Piece Escape()
    {
        var start = at++;
        if (at == pattern.Length)
            return Fail(PatternFaultKind.Malformed, start);

        var letter = pattern[at++];
        return ClassReader.Shorthand(letter) is { } set ? OfClass(set.Text, set.IsNegated)
            : ClassReader.Escaped(letter) is { } escaped ? new(escaped, 1)
            : letter == 'A' ? new(@"\A", 1)
            : letter == 'z' ? new(@"\z", 1)
            : Fail(PatternFaultKind.NotCommon, start);
    }

    private Piece Literal()
    {
        var length = char.IsSurrogatePair(pattern, at) ? 2 : 1;
        if (length == 1 && char.IsSurrogate(pattern[at]))
            return Fail(PatternFaultKind.Malformed);

        var text = string.Concat(pattern.Substring(at, length).Select(ClassReader.Unit));
        at += length;
        return new(length == 2 ? $"(?:{text})" : text, length);
    }

    private Piece Repeated(Piece piece)
    {
        if (at == pattern.Length || pattern[at] is not ('*' or '+' or '?' or '{'))
            return piece;

        var start = at;
        if (pattern[at] != '{')
            at++;
        var (bounds, most) = pattern[start] == '{' ? Bounds() : (pattern[start].ToString(), 1);
        if (fault is null && at < pattern.Length && pattern[at] is '*' or '+' or '{')
            return Fail(PatternFaultKind.NotCommon);

        // Which of several matches is found does not matter to whether there is one.
        Take('?');
        return new(piece.Text + bounds, Math.Min(piece.Size * Math.Max(most, 1), int.MaxValue));
    }

    private (string Text, int Most) Bounds()
    {
        var close = pattern.IndexOf('}', at);
        var parts = close < 0 ? [] : pattern[(at + 1)..close].Split(',');
        var isWellFormed = parts.Length is 1 or 2 && IsCount(parts[0]) && (parts.Length == 1 || parts[1].Length == 0 || IsCount(parts[1]));
        if (!isWellFormed)
        {
            Fail(PatternFaultKind.NotCommon);
            return ("", 0);
        }

        var least = Number(parts[0]);
        var most = parts.Length == 1 ? least : parts[1].Length == 0 ? least + 1 : Number(parts[1]);
        if (most < least)
            Fail(PatternFaultKind.Malformed);
        else if (most > Limits.PatternSize)
            Fail(PatternFaultKind.TooLarge);
        var text = pattern[at..(close + 1)];
        at = close + 1;
        return (text, most);
    }

    private static bool IsCount(string text) => text.Length is >= 1 and <= 4 && text.All(char.IsAsciiDigit);

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    // Outside a negated class stand the code points above U+FFFF, which are two units of UTF-16.
    private static Piece OfClass(string set, bool isNegated) => isNegated ? new($"(?:{Pair}|[^{set}{NotPaired}])", 3) : new($"[{set}]", 1);

    private bool Take(char wanted)
    {
        if (at == pattern.Length || pattern[at] != wanted)
            return false;
        at++;
        return true;
    }

    private Piece Fail(PatternFaultKind kind, int? index = null)
    {
        fault ??= new PatternFault(index ?? at, kind);
        return new("", 0);
    }

    /// <summary>A part of the pattern for .NET, and how many states it comes to.</summary>
    private readonly record struct Piece(string Text, long Size);
}

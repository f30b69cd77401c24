using System.Globalization;

namespace Lg.Rules.Compilation.Patterns;

/// <summary>Reads a pattern of RE2, and counts its steps with the repetitions written out.</summary>
internal sealed class PatternReader(string pattern)
{
    private static readonly PatternNode Empty = new PatternNode.Sequence([]);
    private static readonly CodePointSet AnyButLineBreak = CodePointSet.Of(('\n', '\n')).Inverse();

    private readonly ClassReader classes = new(pattern);
    private PatternFault? fault;
    private int at;

    /// <summary>Gets the steps of the pattern that was read.</summary>
    public int Steps { get; private set; }

    /// <summary>Returns the pattern; <c>null</c> with a fault when there is none.</summary>
    public PatternNode? Read(out PatternFault? found)
    {
        var whole = Alternatives(0);
        if (fault is null && at < pattern.Length)
            Fail(PatternFaultKind.Malformed);
        if (fault is null && whole.Steps > Limits.PatternSize)
            fault = new(0, PatternFaultKind.TooLarge, whole.Steps);
        (found, Steps) = (fault, (int)whole.Steps);
        return fault is null ? whole.Node : null;
    }

    private Piece Alternatives(int depth)
    {
        if (depth > Limits.Nesting)
            return Fail(PatternFaultKind.TooNested);

        var first = Sequence(depth);
        List<PatternNode> branches = [first.Node];
        var steps = first.Steps;
        while (fault is null && Take('|'))
        {
            var next = Sequence(depth);
            branches.Add(next.Node);
            steps += next.Steps + 1;
        }

        return Of(branches is [var only] ? only : new PatternNode.Either(branches), steps);
    }

    private Piece Sequence(int depth)
    {
        List<PatternNode> parts = [];
        long steps = 0;
        while (fault is null && at < pattern.Length && pattern[at] is not ('|' or ')'))
        {
            var isAssertion = pattern[at] is '^' or '$';
            var piece = Atom(depth);
            if (fault is null && !isAssertion)
                piece = Repetition(piece);
            parts.Add(piece.Node);
            steps += piece.Steps;
        }

        return Of(new PatternNode.Sequence(parts), steps);
    }

    private Piece Atom(int depth)
    {
        var letter = pattern[at];
        switch (letter)
        {
            case '(':
                return Group(depth);
            case '[':
                var (set, wrong) = classes.Read(ref at);
                return set is null ? Fail(wrong!.Kind, wrong.Index) : One(set);
            case '\\':
                return Escape();
            case '.':
                at++;
                return One(AnyButLineBreak);
            case '^':
                at++;
                return new(new PatternNode.Start(), 1);
            case '$':
                at++;
                return new(new PatternNode.End(), 1);
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
        return fault is null && !Take(')') ? Fail(PatternFaultKind.Malformed, start) : Of(inner.Node, inner.Steps + 1);
    }

    private Piece Escape()
    {
        var start = at++;
        if (at == pattern.Length)
            return Fail(PatternFaultKind.Malformed, start);

        var letter = pattern[at++];
        return ClassReader.Shorthand(letter) is { } set ? One(set)
            : ClassReader.Escaped(letter) is { } escaped ? One(CodePointSet.Of((escaped, escaped)))
            : letter == 'A' ? new(new PatternNode.Start(), 1)
            : letter == 'z' ? new(new PatternNode.End(), 1)
            : Fail(PatternFaultKind.NotCommon, start);
    }

    private Piece Literal()
    {
        var isPair = char.IsSurrogatePair(pattern, at);
        if (!isPair && char.IsSurrogate(pattern[at]))
            return Fail(PatternFaultKind.Malformed);

        var point = char.ConvertToUtf32(pattern, at);
        at += isPair ? 2 : 1;
        return One(CodePointSet.Of((point, point)));
    }

    private Piece Repetition(Piece piece)
    {
        if (at == pattern.Length || pattern[at] is not ('*' or '+' or '?' or '{'))
            return piece;

        var (least, most) = pattern[at] switch { '*' => (0, null), '+' => (1, null), '?' => (0, 1), _ => Bounds() };
        if (fault is not null)
            return Failed;
        at++;
        if (at < pattern.Length && pattern[at] is '*' or '+' or '{')
            return Fail(PatternFaultKind.NotCommon);

        // Which of several matches is found does not matter to whether there is one.
        Take('?');
        return Of(new PatternNode.Repeated(piece.Node, least, most), piece.Steps * Math.Max(most ?? least, 1));
    }

    private (int Least, int? Most) Bounds()
    {
        var close = pattern.IndexOf('}', at);
        var parts = close < 0 ? [] : pattern[(at + 1)..close].Split(',');
        if (parts.Length is not (1 or 2) || !IsCount(parts[0]) || (parts.Length == 2 && parts[1].Length > 0 && !IsCount(parts[1])))
        {
            Fail(PatternFaultKind.NotCommon);
            return default;
        }

        var least = Number(parts[0]);
        int? most = parts.Length == 1 ? least : parts[1].Length == 0 ? null : Number(parts[1]);
        if (most < least)
            Fail(PatternFaultKind.Malformed);
        at = close;
        return (least, most);
    }

    private static bool IsCount(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);

    // However many digits there are: what is too large is told as that.
    private static int Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue;

    private static Piece One(CodePointSet set) => new(new PatternNode.One(set), 1);

    private bool Take(char wanted)
    {
        if (at == pattern.Length || pattern[at] != wanted)
            return false;
        at++;
        return true;
    }

    // INVARIANT: no piece has 2³¹ steps, so that no sum and no product overflows.
    private static Piece Of(PatternNode node, long steps) => new(node, Math.Min(steps, int.MaxValue));

    private static Piece Failed => new(Empty, 0);

    private Piece Fail(PatternFaultKind kind, int? index = null)
    {
        fault ??= new PatternFault(index ?? at, kind);
        return Failed;
    }

    /// <summary>A part of the pattern, and how many steps it has when its repetitions are written out.</summary>
    private readonly record struct Piece(PatternNode Node, long Steps);
}

namespace Lg.Rules.Tests.Oracle;

/// <summary>
/// A regular expression of the part of RE2 that every engine agrees on, matched by keeping every place at which what has been read so
/// far could end.
/// </summary>
internal sealed class SlowPattern
{
    private readonly int[] pattern;
    private readonly int[] text;
    private int at;

    private SlowPattern(string text, string pattern) =>
        (this.text, this.pattern) = (SlowTexts.CodePoints(text), SlowTexts.CodePoints(pattern));

    private delegate IEnumerable<int> Step(int from);

    /// <summary>Returns whether the pattern is found anywhere in the text.</summary>
    public static bool IsIn(string text, string pattern)
    {
        SlowPattern parser = new(text, pattern);
        var whole = parser.Choice();
        return Enumerable.Range(0, parser.text.Length + 1).Any(from => whole(from).Any());
    }

    private char Next => at < pattern.Length && pattern[at] < char.MaxValue ? (char)pattern[at] : '\0';

    private Step Choice()
    {
        var left = Sequence();
        while (Next == '|')
        {
            at++;
            var (one, other) = (left, Sequence());
            left = from => one(from).Union(other(from)).ToList();
        }

        return left;
    }

    private Step Sequence()
    {
        Step sequence = from => [from];
        while (at < pattern.Length && Next is not ('|' or ')'))
        {
            var (first, second) = (sequence, Repeated(Single()));
            sequence = from => first(from).SelectMany(end => second(end)).Distinct().ToList();
        }

        return sequence;
    }

    private Step Repeated(Step once)
    {
        var (least, most) = Next switch { '*' => (0, int.MaxValue), '+' => (1, int.MaxValue), '?' => (0, 1), '{' => Counts(), _ => (1, 1) };
        if (Next is '*' or '+' or '?' or '}')
            at++;
        if (Next == '?')
            at++;
        return (least, most) == (1, 1) ? once : from => Ends(once, from, least, most);
    }

    private static HashSet<int> Ends(Step once, int from, int least, int most)
    {
        HashSet<int> places = [from];
        HashSet<int> ends = least == 0 ? [from] : [];
        for (var times = 1; times <= most && places.Count > 0; times++)
        {
            HashSet<int> next = [.. places.SelectMany(place => once(place))];
            places = times > least ? [.. next.Except(ends)] : next;
            if (times >= least)
                ends.UnionWith(next);
        }

        return ends;
    }

    private (int Least, int Most) Counts()
    {
        at++;
        var least = Number();
        var most = least;
        if (Next == ',')
        {
            at++;
            most = char.IsAsciiDigit(Next) ? Number() : int.MaxValue;
        }

        return (least, most);
    }

    private int Number()
    {
        var number = 0;
        for (; char.IsAsciiDigit(Next); at++)
            number = (number * 10) + Next - '0';
        return number;
    }

    private Step Single()
    {
        switch (Next)
        {
            case '(':
                at += at + 2 < pattern.Length && pattern[at + 1] == '?' && pattern[at + 2] == ':' ? 3 : 1;
                var inner = Choice();
                at++;
                return inner;
            case '^':
                at++;
                return from => from == 0 ? [from] : [];
            case '$':
                at++;
                return from => from == text.Length ? [from] : [];
            default:
                var holds = Class();
                return from => from < text.Length && holds(text[from]) ? [from + 1] : [];
        }
    }

    private Func<int, bool> Class()
    {
        var point = pattern[at++];
        return point switch
        {
            '.' => c => c != '\n',
            '\\' => Escape(),
            '[' => Set(),
            _ => c => c == point,
        };
    }

    private Func<int, bool> Set()
    {
        var isNegated = Next == '^';
        at += isNegated ? 1 : 0;
        List<Func<int, bool>> parts = [];
        do
        {
            parts.Add(Range());
        }
        while (Next != ']');
        at++;
        return c => parts.Any(part => part(c)) != isNegated;
    }

    private Func<int, bool> Range()
    {
        var first = pattern[at++];
        if (first == '\\' && !IsSingle(pattern[at]))
            return Escape();
        first = first == '\\' ? Escaped(pattern[at++]) : first;
        if (Next != '-' || pattern[at + 1] == ']')
            return c => c == first;

        at++;
        var last = pattern[at++];
        last = last == '\\' ? Escaped(pattern[at++]) : last;
        return c => c >= first && c <= last;
    }

    private Func<int, bool> Escape() => pattern[at++] switch
    {
        'd' => IsDigit,
        'D' => c => !IsDigit(c),
        'w' => IsWord,
        'W' => c => !IsWord(c),
        's' => IsSpace,
        'S' => c => !IsSpace(c),
        var escaped => c => c == Escaped(escaped),
    };

    private static bool IsSingle(int escaped) => escaped is not ('d' or 'D' or 'w' or 'W' or 's' or 'S');

    private static int Escaped(int escaped) =>
        escaped switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'f' => '\f', 'v' => '\v', _ => escaped };

    private static bool IsDigit(int c) => c is >= '0' and <= '9';

    private static bool IsWord(int c) => IsDigit(c) || c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_';

    private static bool IsSpace(int c) => c is ' ' or '\t' or '\n' or '\f' or '\r';
}

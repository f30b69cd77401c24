namespace Lg.Rules.Compilation.Patterns;

/// <summary>
/// The places of a pattern: each character that it reads, its repetitions written out, and which can follow which. A set of places is an
/// array of words with a bit for each.
/// </summary>
internal sealed class Places
{
    private readonly List<Knot> knots = [];
    private readonly List<CodePointSet> sets = [];
    private readonly List<int> afterPlace = [];
    private readonly Stack<int> open = new();
    private readonly ulong[] scratch;
    private readonly int[] visited;
    private int visit;

    private Places(PatternNode pattern)
    {
        var accepting = Add(new Knot(KnotKind.Accept));
        var start = Add(pattern, accepting);
        Words = Math.Max((sets.Count + 63) / 64, 1);
        (First, FirstOfText, Last, LastOfText) = (new ulong[Words], new ulong[Words], new ulong[Words], new ulong[Words]);
        Following = new ulong[sets.Count * Words];
        scratch = new ulong[Words];
        visited = new int[knots.Count];

        Reach(start, First, atStart: false, atEnd: false);
        Ends = new(
            OfEmptyText: Reach(start, scratch, atStart: true, atEnd: true),
            AtStart: Reach(start, FirstOfText, atStart: true, atEnd: false),
            AtEnd: Reach(start, scratch, atStart: false, atEnd: true));
        for (var place = 0; place < sets.Count; place++)
            Follow(place);
    }

    /// <summary>Gets how many words hold a bit for each place.</summary>
    public int Words { get; }

    /// <summary>Gets which texts the pattern is found in without reading a character.</summary>
    public Ends Ends { get; }

    /// <summary>Gets what each place reads.</summary>
    public IReadOnlyList<CodePointSet> Sets => sets;

    /// <summary>Gets the places that a match can begin with inside a text.</summary>
    public ulong[] First { get; }

    /// <summary>Gets the places that a match can begin with at the beginning of a text.</summary>
    public ulong[] FirstOfText { get; }

    /// <summary>Gets, for each place in turn, those that can follow it.</summary>
    public ulong[] Following { get; }

    /// <summary>Gets the places after which there is nothing more to read.</summary>
    public ulong[] Last { get; }

    /// <summary>Gets the places after which there is nothing more to read when the text ends there.</summary>
    public ulong[] LastOfText { get; }

    public static Places Of(PatternNode pattern) => new(pattern);

    private void Follow(int place)
    {
        var bit = 1UL << (place % 64);
        var following = Following.AsSpan(place * Words, Words);
        if (Reach(afterPlace[place], following, atStart: false, atEnd: false))
            Last[place / 64] |= bit;
        if (Reach(afterPlace[place], scratch, atStart: false, atEnd: true))
            LastOfText[place / 64] |= bit;
    }

    /// <summary>Collects the places that can be read next, and returns whether nothing has to be.</summary>
    private bool Reach(int from, Span<ulong> places, bool atStart, bool atEnd)
    {
        visit++;
        var accepts = false;
        open.Push(from);
        while (open.TryPop(out var at))
        {
            if (visited[at] == visit)
                continue;

            visited[at] = visit;
            var knot = knots[at];
            switch (knot.Kind)
            {
                case KnotKind.Accept:
                    accepts = true;
                    break;
                case KnotKind.Read:
                    places[knot.Next / 64] |= 1UL << (knot.Next % 64);
                    break;
                case KnotKind.Start when !atStart:
                case KnotKind.End when !atEnd:
                    break;
                case KnotKind.Start or KnotKind.End or KnotKind.Fork:
                    open.Push(knot.Next);
                    if (knot.Other >= 0)
                        open.Push(knot.Other);
                    break;
            }
        }

        return accepts;
    }

    private int Add(Knot knot)
    {
        knots.Add(knot);
        return knots.Count - 1;
    }

    // Returns the knot at which a part begins that is followed by another.
    private int Add(PatternNode node, int next) => node switch
    {
        PatternNode.One { Set: var set } => AddPlace(set, next),
        PatternNode.Start => Add(new Knot(KnotKind.Start, next)),
        PatternNode.End => Add(new Knot(KnotKind.End, next)),
        PatternNode.Sequence { Parts: var parts } => parts.Reverse().Aggregate(next, (after, part) => Add(part, after)),
        PatternNode.Either { Branches: var branches } =>
            branches.Select(branch => Add(branch, next)).Aggregate((one, other) => Add(new Knot(KnotKind.Fork, one, other))),
        PatternNode.Repeated repeated => Repeat(repeated, next),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private int AddPlace(CodePointSet set, int next)
    {
        sets.Add(set);
        afterPlace.Add(next);
        return Add(new Knot(KnotKind.Read, sets.Count - 1));
    }

    private int Repeat(PatternNode.Repeated repeated, int next)
    {
        var (inner, least) = (repeated.Inner, repeated.Least);
        if (repeated.Most is { } most)
        {
            var after = next;
            for (var more = most; more > least; more--)
                next = Add(new Knot(KnotKind.Fork, Add(inner, next), after));
            return Times(inner, least, next);
        }

        var loop = Add(new Knot(KnotKind.Fork, next));
        var body = Add(inner, loop);
        knots[loop] = new Knot(KnotKind.Fork, next, body);
        return least == 0 ? loop : Times(inner, least - 1, body);
    }

    private int Times(PatternNode inner, int count, int next)
    {
        for (; count > 0; count--)
            next = Add(inner, next);
        return next;
    }

    private enum KnotKind
    {
        Accept,
        Read,
        Start,
        End,
        Fork,
    }

    private readonly record struct Knot(KnotKind Kind, int Next = -1, int Other = -1);
}

/// <summary>Which texts a pattern is found in without reading a character.</summary>
/// <param name="OfEmptyText">The empty one.</param>
/// <param name="AtStart">Any other, at its beginning.</param>
/// <param name="AtEnd">Any other, at its end.</param>
internal sealed record Ends(bool OfEmptyText, bool AtStart, bool AtEnd);

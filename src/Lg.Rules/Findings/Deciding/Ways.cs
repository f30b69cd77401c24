namespace Lg.Rules.Findings.Deciding;

/// <summary>
/// The ways of bringing something about, kept minimal: none is part of another. Bounded, and says when some are left out or not known.
/// </summary>
/// <param name="All">The ways, the shortest first.</param>
/// <param name="IsCut">Whether there may be more.</param>
internal sealed record Ways(IReadOnlyList<Way> All, bool IsCut)
{
    private const int LongestWay = 12;
    private const int MostWays = 64;

    /// <summary>Gets the only way of what has come about already: to do nothing.</summary>
    public static Ways Nothing { get; } = new([Way.Empty], IsCut: false);

    /// <summary>Gets the ways of what cannot be brought about: none.</summary>
    public static Ways Impossible { get; } = new([], IsCut: false);

    /// <summary>Gets the ways of what may be possible in ways that are not worked out.</summary>
    public static Ways Unknown { get; } = new([], IsCut: true);

    /// <summary>Gets whether it cannot be brought about at all.</summary>
    public bool AreNone => All.Count == 0 && !IsCut;

    /// <summary>Gets whether it has come about already.</summary>
    public bool AskNothing => All is [{ Steps.Count: 0 }];

    public static Ways Of(Step step) => new([Way.Of(step)], IsCut: false);

    /// <summary>Returns the only way that does several things.</summary>
    public static Ways Of(IEnumerable<Step> steps)
    {
        var way = Way.Empty;
        foreach (var step in steps)
        {
            if (way.With(Way.Of(step)) is not { } longer)
                return Impossible;
            way = longer;
        }

        return new([way], IsCut: false);
    }

    /// <summary>Returns the ways of bringing at least one about.</summary>
    public static Ways OfAny(params IEnumerable<Ways> alternatives)
    {
        var (any, isCut) = (new List<Way>(), false);
        foreach (var ways in alternatives)
        {
            any.AddRange(ways.All);
            isCut |= ways.IsCut;
        }

        return Minimal(any, isCut);
    }

    /// <summary>Returns the ways of bringing all of them about at once.</summary>
    public static Ways OfAll(params IEnumerable<Ways> parts)
    {
        var together = Nothing;
        foreach (var part in parts)
        {
            if (part.AreNone)
                return Impossible;
            together = together.And(part);
        }

        return together;
    }

    private Ways And(Ways other)
    {
        if (AskNothing || other.AskNothing)
            return (AskNothing ? other : this) is var rest && rest.IsCut == (IsCut || other.IsCut) ? rest : rest with { IsCut = true };

        List<Way> both = new(All.Count * other.All.Count);
        foreach (var one in All)
        {
            foreach (var two in other.All)
            {
                if (one.With(two) is { } way)
                    both.Add(way);
            }
        }

        return Minimal(both, IsCut || other.IsCut);
    }

    // The shortest first, or a long way could be kept that a short one makes needless.
    private static Ways Minimal(List<Way> ways, bool isCut)
    {
        if (ways.Count < 2)
            return ways is [{ Steps.Count: > LongestWay }] ? Unknown : new(ways, isCut);

        List<Way> kept = new(Math.Min(ways.Count, MostWays));
        for (var (length, left) = (0, ways.Count); left > 0; length++)
        {
            foreach (var way in ways)
            {
                if (way.Steps.Count != length)
                    continue;

                left--;
                if (IsNeeded(way, kept))
                    isCut |= !TryKeep(way, kept);
            }
        }

        return new(kept, isCut);
    }

    private static bool IsNeeded(Way way, List<Way> kept)
    {
        foreach (var shorter in kept)
        {
            if (shorter.IsPartOf(way))
                return false;
        }

        return true;
    }

    private static bool TryKeep(Way way, List<Way> kept)
    {
        if (way.Steps.Count > LongestWay || kept.Count == MostWays)
            return false;

        kept.Add(way);
        return true;
    }
}

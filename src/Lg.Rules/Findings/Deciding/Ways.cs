namespace Lg.Rules.Findings.Deciding;

/// <summary>The ways of bringing something about, kept minimal: none is part of another. Bounded, and says when some are left out or not known.</summary>
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
    public bool AskNothing => All.Count == 1 && All[0].Steps.Count == 0;

    public static Ways Of(Step step) => new([Way.Of(step)], IsCut: false);

    /// <summary>Returns the only way that does several things.</summary>
    public static Ways Of(IEnumerable<Step> steps) =>
        steps.Aggregate((Way?)Way.Empty, static (way, step) => way?.With(Way.Of(step))) is { } all ? new([all], IsCut: false) : Impossible;

    /// <summary>Returns the ways of bringing at least one about.</summary>
    public static Ways OfAny(IEnumerable<Ways> alternatives)
    {
        var all = alternatives.ToList();
        return all.Count == 1 ? all[0] : Minimal(all.SelectMany(ways => ways.All), all.Exists(ways => ways.IsCut));
    }

    /// <summary>Returns the ways of bringing all of them about at once.</summary>
    public static Ways OfAll(IEnumerable<Ways> parts)
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

    private Ways And(Ways other) =>
        other.AskNothing ? this with { IsCut = IsCut || other.IsCut }
        : AskNothing ? other with { IsCut = IsCut || other.IsCut }
        : Minimal(All.SelectMany(_ => other.All, (one, two) => one.With(two)).OfType<Way>(), IsCut || other.IsCut);

    private static Ways Minimal(IEnumerable<Way> ways, bool isCut)
    {
        List<Way> kept = [];
        foreach (var way in ways.OrderBy(way => way.Steps.Count))
        {
            if (kept.Exists(shorter => shorter.IsPartOf(way)))
                continue;

            if (way.Steps.Count > LongestWay || kept.Count == MostWays)
                isCut = true;
            else
                kept.Add(way);
        }

        return new(kept, isCut);
    }
}

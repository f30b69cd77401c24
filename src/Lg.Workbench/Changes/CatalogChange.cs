using Lg.Model;

namespace Lg.Workbench.Changes;

/// <summary>A change of one thing of a catalog.</summary>
/// <param name="Thing">What kind of thing it is.</param>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title, as it is now, or was last.</param>
/// <param name="Fate">Whether it has come, gone, or changed.</param>
/// <param name="Effect">The most serious of what it can do.</param>
internal sealed record CatalogChange(Thing Thing, string Id, LocalizedText Title, Fate Fate, Effect Effect)
{
    /// <summary>Gets what is said otherwise; empty for what is added or removed.</summary>
    public IReadOnlyList<Difference> Differences { get; init; } = [];

    /// <summary>Gets the ids of the requirements whose verdict reads it, in the order of the catalog; for a parameter.</summary>
    public IReadOnlyList<string> ReadBy { get; init; } = [];

    /// <summary>
    /// Gets whether a report on a review can show it by itself: the rest is only told of, and a goal that comes or goes does so with its
    /// requirement.
    /// </summary>
    public bool CanBeSeen => Thing is Thing.Requirement or Thing.Parameter || (Thing is Thing.Goal && Fate is Fate.Changed);

    /// <summary>Gets the id of what came instead; <c>null</c> when nothing did, or it is not removed.</summary>
    public string? ReplacedBy { get; init; }
}

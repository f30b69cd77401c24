using Lg.Model.Reports;

namespace Lg.Model.Views;

/// <summary>A measurable goal that would close findings.</summary>
public sealed record GoalView : Confidential
{
    /// <summary>Gets the key of the goal, which a planned goal names as its topic.</summary>
    public required string Key { get; init; }

    /// <summary>Gets the id of its area.</summary>
    public required string Area { get; init; }

    /// <summary>Gets why it is suggested.</summary>
    public required GoalOrigin Origin { get; init; }

    /// <summary>Gets what is to be achieved.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Gets how it is measured.</summary>
    public required LocalizedText Measure { get; init; }

    /// <summary>Gets where the unit stands today; <c>null</c> when the review does not tell.</summary>
    public LocalizedText? Baseline { get; init; }

    /// <summary>Gets the value to reach.</summary>
    public required LocalizedText Target { get; init; }

    /// <summary>Gets the day by which it is to be reached.</summary>
    public required DateOnly Due { get; init; }

    /// <summary>Gets the role that should be responsible.</summary>
    public required LocalizedText Owner { get; init; }

    /// <summary>Gets the plan year.</summary>
    public int Year { get; init; }

    /// <summary>
    /// Gets the worst severity of what it closes, less what the review only does not report when it closes more; of a renewal, of what it
    /// keeps met.
    /// </summary>
    public required Severity Priority { get; init; }

    /// <summary>Gets how much the low end of the score would rise if all that it closes were met, in points of 100.</summary>
    public required decimal Points { get; init; }

    /// <summary>Gets what makes it pressing before others, in a clause; <c>null</c> when only its weight does.</summary>
    public LocalizedText? Because { get; init; }

    /// <summary>Gets whether it is among the at most ten to decide on first.</summary>
    public bool FirstPage { get; init; }

    /// <summary>
    /// Gets whether it only finishes the review: the catalog says so, or all that it closes is how the review is written, and no law.
    /// </summary>
    public bool BeforeDecision { get; init; }

    /// <summary>Gets the ids of the requirements that it closes.</summary>
    public IReadOnlyList<string> Closes { get; init; } = [];

    /// <summary>Gets how it stands against what the unit has planned.</summary>
    public required GoalMatch Match { get; init; }

    /// <summary>Gets what the unit has planned that matches it.</summary>
    public IReadOnlyList<MatchView> Planned { get; init; } = [];

    /// <summary>Gets the number of planned items that match it too and are left out here; <c>null</c> when none is.</summary>
    public int? PlannedOmitted { get; init; }
}

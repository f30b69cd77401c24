namespace Lg.Model.Reports;

/// <summary>How the review stands against one requirement.</summary>
public sealed record RequirementResult : Confidential
{
    private readonly Deferred<LocalizedText?> reason = Deferred.Of<LocalizedText?>(null);

    /// <summary>Gets the id of the requirement.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the id of its rule set.</summary>
    public required string Ruleset { get; init; }

    /// <summary>Gets the id of its area.</summary>
    public required string Area { get; init; }

    /// <summary>Gets the chapter of the city's template; <c>null</c> when it has none.</summary>
    public string? Chapter { get; init; }

    /// <summary>Gets its title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Gets its severity.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Gets what its criterion rests on.</summary>
    public required Basis Basis { get; init; }

    /// <summary>Gets its dimension.</summary>
    public required Dimension Dimension { get; init; }

    /// <summary>Gets its kind.</summary>
    public required RequirementKind Kind { get; init; }

    /// <summary>Gets the verdict.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Gets why the verdict is not <i>met</i>; <c>null</c> when it is met.</summary>
    public LocalizedText? Reason
    {
        get => reason.Value;
        init => reason = Deferred.Of(value);
    }

    /// <summary>Gets the number of subjects with each verdict.</summary>
    public required VerdictCounts Counts { get; init; }

    /// <summary>Gets the share of the subjects that is met, 0 to 100; <c>null</c> when none is applicable.</summary>
    public Interval? Share { get; init; }

    /// <summary>
    /// Gets how much the low end of the score would rise if every subject that is not met were, in points of 100; <c>null</c> when none is.
    /// </summary>
    public decimal? Points { get; init; }

    /// <summary>Gets how ready the unit is for a requirement that is announced but not yet in force; otherwise <c>null</c>.</summary>
    public Readiness? Upcoming { get; init; }

    /// <summary>Gets the day from which it is in force; <c>null</c> when it always is.</summary>
    public DateOnly? InForceFrom { get; init; }

    /// <summary>
    /// Gets the id of the requirement that says the same: a gap is reported under that one, and weighs once; <c>null</c> when none does.
    /// </summary>
    public string? Restates { get; init; }

    /// <summary>Gets what to do to meet it; <c>null</c> when nothing is said.</summary>
    public LocalizedText? Remedy { get; init; }

    /// <summary>Gets the key of the goal that would close a gap; <c>null</c> when it has none.</summary>
    public string? Goal { get; init; }

    /// <summary>Gets where it comes from.</summary>
    public IReadOnlyList<SourceReference> Sources { get; init; } = [];

    internal Deferred<LocalizedText?> ReasonLater
    {
        init => reason = value;
    }
}

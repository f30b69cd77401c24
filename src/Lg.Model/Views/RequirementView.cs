using Lg.Model.Reports;

namespace Lg.Model.Views;

/// <summary>
/// A requirement that rows are about. Unless all requirements are asked for, it says what a gap does not: title, severity, what to do, and
/// the foremost source. What else the catalog says of it is in the catalog.
/// </summary>
public sealed record RequirementView : Confidential
{
    /// <summary>Gets its title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Gets the id of its rule set.</summary>
    public required string Ruleset { get; init; }

    /// <summary>Gets the id of its area.</summary>
    public required string Area { get; init; }

    /// <summary>Gets its severity.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Gets what its criterion rests on.</summary>
    public required Basis Basis { get; init; }

    /// <summary>Gets, on request, the verdict.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>Gets what to do to meet it, when it is not met or the unit is not ready for it.</summary>
    public LocalizedText? Remedy { get; init; }

    /// <summary>Gets, on request, the key of the goal that would close it, when it is not met.</summary>
    public string? Goal { get; init; }

    /// <summary>Gets where it comes from: the foremost source or, on request, all of them.</summary>
    public IReadOnlyList<SourcePlace> Sources { get; init; } = [];

    /// <summary>Gets, on request, the chapter of the city's template.</summary>
    public string? Chapter { get; init; }

    /// <summary>Gets, on request, its kind.</summary>
    public RequirementKind? Kind { get; init; }

    /// <summary>Gets, on request, why the verdict is not <i>met</i>, when no finding says the same.</summary>
    public LocalizedText? Reason { get; init; }

    /// <summary>Gets, on request, the number of subjects with each verdict, when there are several.</summary>
    public VerdictCounts? Counts { get; init; }

    /// <summary>Gets, on request, the share of the subjects that is met, 0 to 100, when there are several.</summary>
    public Interval? Share { get; init; }

    /// <summary>Gets, on request, how much the low end of the score would rise if every subject that is not met were.</summary>
    public decimal? Points { get; init; }

    /// <summary>Gets, on request, how ready the unit is for a requirement that is announced but not yet in force.</summary>
    public Readiness? Upcoming { get; init; }

    /// <summary>Gets, on request, the day from which it is in force.</summary>
    public DateOnly? InForceFrom { get; init; }

    /// <summary>Gets, on request, the id of the requirement that says the same.</summary>
    public string? Restates { get; init; }
}

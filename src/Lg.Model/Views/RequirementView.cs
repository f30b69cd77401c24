using Lg.Model.Reports;

namespace Lg.Model.Views;

/// <summary>A requirement that is named in a report. Of one that is only named there is no <c>remedy</c> and no <c>sources</c>.</summary>
public sealed record RequirementView
{
    /// <summary>Gets its title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Gets the id of its rule set.</summary>
    public required string Ruleset { get; init; }

    /// <summary>Gets the id of its area.</summary>
    public required string Area { get; init; }

    /// <summary>Gets its severity.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Gets the verdict; <c>null</c> when the report does not have it.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>Gets what to do to meet it.</summary>
    public LocalizedText? Remedy { get; init; }

    /// <summary>Gets the key of the goal that would close a gap.</summary>
    public string? Goal { get; init; }

    /// <summary>Gets where it comes from.</summary>
    public IReadOnlyList<SourcePlace> Sources { get; init; } = [];

    /// <summary>Gets, on request, the chapter of the city's template.</summary>
    public string? Chapter { get; init; }

    /// <summary>Gets, on request, its dimension.</summary>
    public Dimension? Dimension { get; init; }

    /// <summary>Gets, on request, its kind.</summary>
    public RequirementKind? Kind { get; init; }

    /// <summary>Gets, on request, why the verdict is not <i>met</i>.</summary>
    public LocalizedText? Reason { get; init; }

    /// <summary>Gets, on request, the number of subjects with each verdict.</summary>
    public VerdictCounts? Counts { get; init; }

    /// <summary>Gets, on request, the share of the subjects that is met, 0 to 100.</summary>
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

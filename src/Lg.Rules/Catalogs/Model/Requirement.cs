using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Diagnostics;

namespace Lg.Rules.Catalogs;

/// <summary>A requirement.</summary>
internal sealed record Requirement
{
    public required string Id { get; init; }

    public required string Ruleset { get; init; }

    public required string Area { get; init; }

    public required LocalizedText Title { get; init; }

    public required LocalizedText Purpose { get; init; }

    public required IReadOnlyList<SourcePin> Sources { get; init; }

    /// <summary>Gets what it says that it rests on; <c>null</c> when it does not say.</summary>
    public Basis? Basis { get; init; }

    public required Severity Severity { get; init; }

    public required Dimension Dimension { get; init; }

    public bool Measures { get; init; }

    public RequirementKind Kind { get; init; }

    public string? Chapter { get; init; }

    public DateOnly? InForceFrom { get; init; }

    public DateOnly? InForceUntil { get; init; }

    public int? PlanYearFrom { get; init; }

    public int? PlanYearUntil { get; init; }

    /// <summary>Gets the word of the subject and its place.</summary>
    public required string Subject { get; init; }

    public Located? SubjectPlace { get; init; }

    public string? Coverage { get; init; }

    public Located? CoveragePlace { get; init; }

    public SourceText? Applies { get; init; }

    /// <summary>Gets how the review says that there is none of the subject's kind; <c>null</c> when the list is not spoken of so.</summary>
    public NoneOfAKind? None { get; init; }

    public Located? NonePlace { get; init; }

    /// <summary>
    /// Gets a condition on the review: when it is true, something else is judged in place of what this requirement is about; <c>null</c>
    /// when nothing can be.
    /// </summary>
    public SourceText? Instead { get; init; }

    public SourceText? Criterion { get; init; }

    public LocalizedText? Question { get; init; }

    public Template? Finding { get; init; }

    public required LocalizedText Remedy { get; init; }

    public string? Goal { get; init; }

    /// <summary>Gets the requirement that says the same, and under which a gap is reported; <c>null</c> when none does.</summary>
    public string? Restates { get; init; }

    public Located? RestatesPlace { get; init; }

    public LifeCycle Status { get; init; } = LifeCycle.Active;

    public string? ReplacedBy { get; init; }

    public Located? BasisPlace { get; init; }

    public required Located Place { get; init; }
}

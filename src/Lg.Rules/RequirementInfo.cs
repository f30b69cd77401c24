using Lg.Model;
using Lg.Model.Reports;

namespace Lg.Rules;

/// <summary>A requirement of the catalog, as a reader sees it.</summary>
public sealed record RequirementInfo
{
    /// <summary>Gets the id, never reused.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the id of its rule set.</summary>
    public required string Ruleset { get; init; }

    /// <summary>Gets the id of its area.</summary>
    public required string Area { get; init; }

    /// <summary>Gets its title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Gets why it is there.</summary>
    public required LocalizedText Purpose { get; init; }

    /// <summary>Gets its severity.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Gets what its criterion rests on.</summary>
    public required Basis Basis { get; init; }

    /// <summary>Gets its dimension.</summary>
    public required Dimension Dimension { get; init; }

    /// <summary>Gets its kind.</summary>
    public required RequirementKind Kind { get; init; }

    /// <summary>Gets the chapter of the city's template; <c>null</c> when it has none.</summary>
    public string? Chapter { get; init; }

    /// <summary>Gets the word for what it is assessed for, <c>review</c> for the whole.</summary>
    public required string Subject { get; init; }

    /// <summary>Gets the first day that it is in force; <c>null</c> when it always was, or is in force by plan year.</summary>
    public DateOnly? InForceFrom { get; init; }

    /// <summary>Gets the last day that it is in force; <c>null</c> when no end is known, or it is in force by plan year.</summary>
    public DateOnly? InForceUntil { get; init; }

    /// <summary>Gets the first plan year that it is in force for; <c>null</c> when it is not in force by plan year.</summary>
    public int? PlanYearFrom { get; init; }

    /// <summary>Gets the last plan year that it is in force for; <c>null</c> when no end is known.</summary>
    public int? PlanYearUntil { get; init; }

    /// <summary>Gets the expression that says whether it applies; <c>null</c> when it always does.</summary>
    public string? Applies { get; init; }

    /// <summary>Gets the expression that says whether it is met; <c>null</c> for a question.</summary>
    public string? Criterion { get; init; }

    /// <summary>Gets what to do when it is not met.</summary>
    public required LocalizedText Remedy { get; init; }

    /// <summary>Gets the key of the goal that would close it; <c>null</c> when it has none.</summary>
    public string? Goal { get; init; }

    /// <summary>
    /// Gets the id of the requirement that says the same of the same facts: a gap is reported under that one, and weighs once; <c>null</c>
    /// when none does.
    /// </summary>
    public string? Restates { get; init; }

    /// <summary>Gets where it comes from.</summary>
    public IReadOnlyList<SourceReference> Sources { get; init; } = [];
}

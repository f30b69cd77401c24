namespace Lg.Model.Reports;

/// <summary>Something planned that matches a suggested goal.</summary>
public sealed record PlannedMatch : Confidential
{
    /// <summary>Gets its place in the review, as a JSON Pointer.</summary>
    public required string Pointer { get; init; }

    /// <summary>Gets its key; of a plan that stands where the thing itself would, the name of the field.</summary>
    public required string Key { get; init; }

    /// <summary>Gets its title; <c>null</c> when not stated.</summary>
    public string? Title { get; init; }

    /// <summary>
    /// Gets what the review says is coming where the thing itself would stand; <c>null</c> for a goal, decision or activity.
    /// </summary>
    public StatedPlan? Plan { get; init; }

    /// <summary>Gets what it lacks of measure, target, owner and date.</summary>
    public IReadOnlyList<LocalizedText> Lacks { get; init; } = [];
}

using Lg.Model.Reports;

namespace Lg.Model.Views;

/// <summary>Something planned that matches a goal; what it is stands in <c>planned</c>.</summary>
public sealed record MatchView : Confidential
{
    /// <summary>Gets its place in the review, as a JSON Pointer.</summary>
    public required string Pointer { get; init; }

    /// <summary>
    /// Gets what the review says is coming where the thing itself would stand; <c>null</c> for a goal, decision or activity.
    /// </summary>
    public StatedPlan? Plan { get; init; }
}

namespace Lg.Model.Reports;

/// <summary>The unit that a report is about.</summary>
public sealed record ReportedUnit : Confidential
{
    /// <summary>Gets the name of the unit; <c>null</c> when not stated.</summary>
    public string? Name { get; init; }

    /// <summary>Gets the kind of unit; <c>null</c> when not stated.</summary>
    public UnitKind? Kind { get; init; }

    /// <summary>Gets the year that the review plans for; <c>null</c> when not stated.</summary>
    public int? PlanYear { get; init; }

    /// <summary>Gets whether the review is a draft or submitted.</summary>
    public required Stage Stage { get; init; }
}

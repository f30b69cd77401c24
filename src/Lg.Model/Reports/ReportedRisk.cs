namespace Lg.Model.Reports;

/// <summary>A risk of the unit, as the review states it.</summary>
public sealed record ReportedRisk : Confidential
{
    /// <summary>Gets its key.</summary>
    public required string Key { get; init; }

    /// <summary>Gets its title; <c>null</c> when not stated.</summary>
    public string? Title { get; init; }

    /// <summary>Gets how likely it is, 1 to 4; <c>null</c> when not stated.</summary>
    public int? Likelihood { get; init; }

    /// <summary>Gets how severe the consequence is, 1 to 4; <c>null</c> when not stated.</summary>
    public int? Consequence { get; init; }
}

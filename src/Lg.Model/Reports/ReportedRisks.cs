namespace Lg.Model.Reports;

/// <summary>The risks of the unit, as the review states them.</summary>
public sealed record ReportedRisks : Confidential
{
    /// <summary>Gets the risks, in the order of the review.</summary>
    public IReadOnlyList<ReportedRisk> Register { get; init; } = [];

    /// <summary>Gets the product of likelihood and consequence from which the unit requires action; <c>null</c> when not stated.</summary>
    public int? AcceptanceLevel { get; init; }
}

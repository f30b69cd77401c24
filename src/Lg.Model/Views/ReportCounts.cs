using Lg.Model.Reports;

namespace Lg.Model.Views;

/// <summary>How much a report has of each thing, whether it is shown or not.</summary>
public sealed record ReportCounts : Confidential
{
    /// <summary>Gets the requirements of the catalog by verdict.</summary>
    public required VerdictCounts Requirements { get; init; }

    /// <summary>Gets the requirements and subjects that are not met or undetermined.</summary>
    public required int Findings { get; init; }

    /// <summary>Gets the requirements and subjects that are not yet in force, and that the unit is not known to be ready for.</summary>
    public required int Upcoming { get; init; }

    /// <summary>Gets the questions.</summary>
    public required int Questions { get; init; }

    /// <summary>Gets what the unit has planned.</summary>
    public required int Planned { get; init; }

    /// <summary>Gets the waivers.</summary>
    public required int Waivers { get; init; }

    /// <summary>Gets what in the review does not agree with itself.</summary>
    public required int Observations { get; init; }
}

using Lg.Model.Reports;

namespace Lg.Workbench.Impact;

/// <summary>How a requirement came out for a review.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Upcoming">How ready the review is for it; <c>null</c> unless it is upcoming.</param>
/// <param name="Counts">How many of its rows came out how: with the same verdict more of them can be not met.</param>
internal sealed record Standing(Verdict Verdict, Readiness? Upcoming, VerdictCounts Counts)
{
    /// <summary>Gets how bad it is, to order changes by: what is not judged is not bad.</summary>
    public int Badness => (Verdict, Upcoming) switch
    {
        (Verdict.NotMet, _) => 3,
        (Verdict.Undetermined, _) => 2,
        (_, Readiness.NotReady) => 1,
        _ => 0,
    };

    public static Standing Of(RequirementResult row) => new(row.Verdict, row.Upcoming, row.Counts);
}

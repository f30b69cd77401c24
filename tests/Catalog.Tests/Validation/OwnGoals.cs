using Lg.Model.Reports;

namespace Catalog.Tests.Validation;

/// <summary>A goal, priority, decision or date that the unit has listed itself, and its place among the goals that Lg suggests.</summary>
/// <param name="Key">Its key in the sample, or where it stands when it is no goal or decision there.</param>
/// <param name="Topic">The goal of the catalog that it means; <c>null</c> when the catalog has none.</param>
/// <param name="Rank">Its place among the suggested goals, from 1; <c>null</c> when it is not suggested.</param>
/// <param name="Reason">Why it is not suggested; empty when it is.</param>
internal sealed record OwnGoal(string Key, string? Topic, int? Rank, string Reason);

/// <summary>Which of the unit's own listed goals are among those that Lg suggests from the same review.</summary>
internal sealed class OwnGoals
{
    // The first page and the next twenty.
    public const int Read = 30;

    private OwnGoals(RealReview review)
    {
        Review = review;
        Goals = [.. Tables.Read("own-goals.tsv").Where(values => values[0] == review.Name).Select(values => Find(review.Report, values))];
    }

    public static IReadOnlyList<OwnGoals> All { get; } = [.. RealReview.All.Select(review => new OwnGoals(review))];

    public RealReview Review { get; }

    public IReadOnlyList<OwnGoal> Goals { get; }

    public IEnumerable<OwnGoal> Suggested => Goals.Where(goal => goal.Rank is not null);

    public IEnumerable<OwnGoal> SuggestedEarly => Goals.Where(goal => goal.Rank <= Read);

    private static OwnGoal Find(Report report, string[] values)
    {
        var planned = report.Planned.SingleOrDefault(item => item.Key == values[1] && item.Pointer.Split('/')[1] is "goals" or "decisions");
        var topic = values[2] is "" ? planned?.Topic : values[2];
        var rank = report.Goals.ToList().FindIndex(goal => goal.Key == topic) + 1;
        return new OwnGoal(values[1], topic, rank is 0 ? null : rank, values[3]);
    }
}

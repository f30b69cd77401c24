using Lg.Model.Reports;

namespace Lg.Catalog.Tests.Validation;

/// <summary>A goal, priority, decision or date that the unit has listed itself, and its place among the goals that Lg suggests.</summary>
/// <param name="Key">Its key in the sample, or where it stands when it is no goal or decision there.</param>
/// <param name="Topic">The goal of the catalog that it means; <c>null</c> when the catalog has none.</param>
/// <param name="Rank">Its place among the suggested goals, from 1; <c>null</c> when it is not suggested.</param>
/// <param name="Reason">Why it is not suggested; empty when it is.</param>
internal sealed record OwnGoal(string Key, string? Topic, int? Rank, string Reason);

/// <summary>
/// Which of the unit's own listed goals are among those that Lg suggests from the same review without its goals, decisions and activities.
/// </summary>
internal sealed class OwnGoals
{
    // The first page and the next twenty.
    public const int Read = 30;

    private OwnGoals(RealReview review)
    {
        Review = review;
        Goals =
        [
            .. Tables.Read("own-goals.tsv")
                .Where(values => values[0] == review.Name)
                .Select(values => Find(review.Report.Planned, Suggestions, values)),
        ];
    }

    public static IReadOnlyList<OwnGoals> All { get; } = [.. RealReview.All.Select(review => new OwnGoals(review))];

    public RealReview Review { get; }

    /// <summary>Gets what Lg suggests.</summary>
    public IReadOnlyList<SuggestedGoal> Suggestions => Review.ReportWithoutPlans.Goals;

    public IReadOnlyList<OwnGoal> Goals { get; }

    public IEnumerable<OwnGoal> Suggested => Goals.Where(goal => goal.Rank is not null);

    public IEnumerable<OwnGoal> SuggestedEarly => Goals.Where(goal => goal.Rank <= Read);

    private static OwnGoal Find(IReadOnlyList<PlannedItem> listed, IReadOnlyList<SuggestedGoal> suggestions, string[] values)
    {
        var planned = listed.SingleOrDefault(item => item.Key == values[1] && item.Pointer.Split('/')[1] is "goals" or "decisions");
        var topic = values[2] is "" ? planned?.Topic : values[2];
        var rank = suggestions.ToList().FindIndex(goal => goal.Key == topic) + 1;
        return new OwnGoal(values[1], topic, rank is 0 ? null : rank, values[3]);
    }
}

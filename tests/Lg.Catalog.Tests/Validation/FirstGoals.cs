using Lg.Model.Reports;

namespace Lg.Catalog.Tests.Validation;

/// <summary>A goal that could stand on the first page of a review, and whether a careful reader of it would put it there.</summary>
/// <param name="Review">The name of the review.</param>
/// <param name="Goal">The key of the goal.</param>
/// <param name="Belongs">Whether it belongs there.</param>
/// <param name="Argument">Why, with its place in the text.</param>
internal sealed record FirstGoal(string Review, string Goal, bool Belongs, string Argument);

/// <summary>
/// The goals of the first page, one by one, as a careful reader argues them; more of them than the page holds, so that another order is
/// argued too.
/// </summary>
internal static class FirstGoals
{
    private static readonly Dictionary<(string Review, string Goal), FirstGoal> Argued = Tables.Read("first-goals.tsv")
        .Select(values => new FirstGoal(values[0], values[1], values[2] == "yes", values[3]))
        .ToDictionary(goal => (goal.Review, goal.Goal));

    /// <summary>
    /// Returns the goals of the first page of a report on a review, in its order; <c>null</c> for one that nobody has argued.
    /// </summary>
    public static IReadOnlyList<(SuggestedGoal Goal, FirstGoal? Argued)> On(Report report, RealReview review) =>
        [.. report.Goals.Where(goal => goal.FirstPage).Select(goal => (goal, Argued.GetValueOrDefault((review.Name, goal.Key))))];
}

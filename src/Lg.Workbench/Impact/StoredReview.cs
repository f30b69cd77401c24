using Lg.Model;
using Lg.Rules;

namespace Lg.Workbench.Impact;

/// <summary>A review that a change is tried on.</summary>
/// <param name="File">The file as messages show it.</param>
/// <param name="Review">The review.</param>
/// <param name="AsOf">As of when it is assessed.</param>
/// <param name="Previous">The year before of the same unit; <c>null</c> when it is not among the reviews.</param>
internal sealed record StoredReview(string File, Review Review, AsOf AsOf, Review? Previous)
{
    /// <summary>Gives each review the one of the year before of the unit of the same name, when it is among them.</summary>
    public static IReadOnlyList<StoredReview> WithYearsBefore(IReadOnlyList<StoredReview> reviews) =>
        [
            .. reviews.Select(
                review => review with { Previous = reviews.FirstOrDefault(other => IsYearBefore(other.Review, review.Review))?.Review }),
        ];

    private static bool IsYearBefore(Review before, Review after) =>
        before.Unit?.Name is { } name
            && name == after.Unit?.Name
            && before.Details?.PlanYear is { } year
            && year + 1 == after.Details?.PlanYear;
}

using Lg.Model;
using Lg.Model.Reports;

namespace Lg.Rules;

/// <summary>The date that a review is assessed as of, and where it came from.</summary>
/// <param name="Date">The whole calendar day.</param>
/// <param name="Source">Where it came from.</param>
public sealed record AsOf(DateOnly Date, AsOfSource Source)
{
    /// <summary>
    /// Returns the day on which the review was revised, else decided: of a month or a year its last day. <c>null</c> when it names neither.
    /// </summary>
    /// <param name="review">The review.</param>
    public static AsOf? FromReview(Review review)
    {
        ArgumentNullException.ThrowIfNull(review);
        return StatedIn(review) is { } date ? new(date.Last, AsOfSource.Review) : null;
    }

    /// <summary>Returns when the review says that it was revised, else decided.</summary>
    internal static PartialDate? StatedIn(Review review) => review.Details?.RevisedOn ?? review.Details?.DecidedOn;
}

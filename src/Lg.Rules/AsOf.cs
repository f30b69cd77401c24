using Lg.Model;
using Lg.Model.Reports;

namespace Lg.Rules;

/// <summary>The date that a review is assessed as of, and where it came from.</summary>
/// <param name="Date">The whole calendar day.</param>
/// <param name="Source">Where it came from.</param>
public sealed record AsOf(DateOnly Date, AsOfSource Source)
{
    /// <summary>Returns the day on which the review was revised, else decided; <c>null</c> when it names no whole day.</summary>
    /// <param name="review">The review.</param>
    public static AsOf? FromReview(Review review)
    {
        ArgumentNullException.ThrowIfNull(review);
        return (review.Details?.RevisedOn ?? review.Details?.DecidedOn) is { Day: > 0 } date ? new(date.First, AsOfSource.Review) : null;
    }
}

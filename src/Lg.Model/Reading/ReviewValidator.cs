using System.Runtime.CompilerServices;
using System.Text.Json;
using Lg.Model.Diagnostics;
using Lg.Model.Fields;
using Lg.Model.Json;

namespace Lg.Model.Reading;

/// <summary>Checks reviews that were made in a program as strictly as those that are read.</summary>
public static class ReviewValidator
{
    // A review that a reader has made needs no second look, which would cost as much as the first. One that is changed is another object,
    // and gets its own.
    private static readonly ConditionalWeakTable<Review, object> AlreadyRead = [];

    /// <summary>Checks a review.</summary>
    /// <param name="review">The review, however it was made.</param>
    /// <param name="vocabulary">
    /// The words of the catalog that the review is to be assessed against: any other topic, area or requirement is an error. <c>null</c> to
    /// permit any word.
    /// </param>
    /// <returns>
    /// The same review, or everything that is wrong with it: what <see cref="ReviewReader"/> would have said of the same content, with
    /// pointers and without lines.
    /// </returns>
    /// <example>
    /// <code>
    /// var review = new Review { Unit = new Unit { Employees = -3 } };
    /// foreach (var problem in ReviewValidator.Check(review).Diagnostics)
    ///     Console.WriteLine($"{problem.Pointer}: {problem.Message.En}");
    /// </code>
    /// </example>
    public static Checked<Review> Check(Review review, Vocabulary? vocabulary = null)
    {
        ArgumentNullException.ThrowIfNull(review);
        var problems = StrictReader.Check(Written(review), FieldTable.Review, TextPositions.Nowhere, vocabulary);
        return new(problems.Count == 0 ? review : null, problems);
    }

    /// <summary>Refuses a review that no reader would have read, whatever the words of a catalog.</summary>
    /// <param name="review">The review.</param>
    /// <param name="parameter">The name of the argument.</param>
    /// <exception cref="InvalidReviewException">There is something wrong with it.</exception>
    internal static void ThrowIfInvalid(Review review, string parameter)
    {
        if (!AlreadyRead.TryGetValue(review, out _) && Check(review) is { IsOk: false } refused)
            throw new InvalidReviewException(refused.Diagnostics, parameter);
    }

    /// <summary>Notes that a reader has made what it has read.</summary>
    internal static void Remember(object read)
    {
        if (read is AssessmentRequest { Review: { } within })
            Remember(within);
        if (read is AssessmentRequest { Previous: { } previous })
            Remember(previous);
        if (read is Review review)
            AlreadyRead.AddOrUpdate(review, AlreadyRead);
    }

    /// <summary>Returns the review as JSON, also what no review can have.</summary>
    private static byte[] Written(Review review) => JsonSerializer.SerializeToUtf8Bytes(review, ModelJson.AsItIs.Review);
}

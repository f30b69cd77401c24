using Lg.Model.Diagnostics;
using Lg.Model.Fields;
using Lg.Model.Json;

namespace Lg.Model.Reading;

/// <summary>Reads reviews strictly: nothing is dropped silently, and everything that is wrong is reported at once.</summary>
public static class ReviewReader
{
    /// <summary>Reads a review from JSON.</summary>
    /// <param name="utf8Json">The text in UTF-8, at most 16 MB; a byte order mark is permitted.</param>
    /// <param name="file">The name of the file for messages; <c>null</c> when the text came from no file.</param>
    /// <param name="vocabulary">
    /// The words of the catalog that the review is to be assessed against: any other topic, area or requirement is an error. <c>null</c> to
    /// permit any word, as for last year's review, which may use words that the catalog had then.
    /// </param>
    /// <returns>The review, or everything that is wrong with the text, each with its place and what to do.</returns>
    public static Checked<Review> Read(ReadOnlyMemory<byte> utf8Json, string? file = null, Vocabulary? vocabulary = null) =>
        StrictReader.Read(utf8Json, file, ModelJson.Compact.Review, vocabulary: vocabulary);
}

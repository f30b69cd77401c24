using System.Text;
using Lg.Model.Diagnostics;
using Lg.Model.Fields;
using Lg.Model.Reading.Conversions;

namespace Lg.Model.Reading;

/// <summary>Writes reviews of an older form in the current form.</summary>
public static class ReviewUpgrade
{
    /// <summary>Returns a review in JSON in the current form; only what that form says otherwise is changed.</summary>
    /// <param name="utf8Json">The text in UTF-8, at most 16 MB; a byte order mark is permitted.</param>
    /// <param name="file">The name of the file for messages; <c>null</c> when the text came from no file.</param>
    /// <param name="vocabulary">The words of the catalog that the review is to be assessed against; <c>null</c> to permit any word.</param>
    /// <returns>The text in the current form, or everything that is wrong with the review.</returns>
    public static Checked<UpgradedReview> OfJson(ReadOnlyMemory<byte> utf8Json, string? file = null, Vocabulary? vocabulary = null)
    {
        var read = ReviewReader.Read(utf8Json, file, vocabulary);
        if (read.Value is not { } review)
            return new(null, read.Diagnostics);

        var body = StrictReader.WithoutByteOrderMark(utf8Json);
        var current = ReviewConversions.Of(body, FieldTable.Review)?.Utf8 ?? body;
        return new(new(Encoding.UTF8.GetString(current.Span), review.Conversion), read.Diagnostics);
    }
}

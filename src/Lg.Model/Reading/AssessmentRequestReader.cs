using Lg.Model.Diagnostics;
using Lg.Model.Fields;
using Lg.Model.Json;

namespace Lg.Model.Reading;

/// <summary>Reads requests for an assessment as strictly as reviews; pointers are relative to the request.</summary>
public static class AssessmentRequestReader
{
    /// <summary>Reads a request from JSON.</summary>
    /// <param name="utf8Json">The text in UTF-8, at most 16 MB.</param>
    /// <param name="vocabulary">
    /// The words of the catalog: any other topic, area or requirement of the review is an error, but not of last year's, which may use
    /// words that the catalog had then. <c>null</c> to permit any word.
    /// </param>
    /// <returns>The request, or everything that is wrong with the text.</returns>
    public static Checked<AssessmentRequest> Read(ReadOnlyMemory<byte> utf8Json, Vocabulary? vocabulary = null) =>
        StrictReader.Read(utf8Json, file: null, ModelJson.Compact.AssessmentRequest, vocabulary: vocabulary);
}

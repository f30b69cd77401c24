using Lg.Model.Diagnostics;
using Lg.Model.Json;

namespace Lg.Model.Reading;

/// <summary>Reads requests for an assessment as strictly as reviews; pointers are relative to the request.</summary>
public static class AssessmentRequestReader
{
    /// <summary>Reads a request from JSON.</summary>
    /// <param name="utf8Json">The text in UTF-8, at most 16 MB.</param>
    /// <returns>The request, or everything that is wrong with the text.</returns>
    public static Checked<AssessmentRequest> Read(ReadOnlyMemory<byte> utf8Json) =>
        StrictReader.Read(utf8Json, file: null, ModelJson.Compact.AssessmentRequest);
}

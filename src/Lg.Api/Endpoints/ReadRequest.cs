using Lg.Api.Limits;
using Lg.Api.Problems;
using Lg.Model;
using Lg.Model.Diagnostics;
using Lg.Model.Reading;

namespace Lg.Api.Endpoints;

/// <summary>A request for an assessment as it was read: what to assess, or why it cannot be.</summary>
internal abstract record ReadRequest
{
    /// <summary>What to assess.</summary>
    public sealed record Readable(Review Review, Review? Previous, DateOnly? AsOf) : ReadRequest;

    /// <summary>Why it cannot be.</summary>
    public sealed record Refused(ProblemKind Problem, IReadOnlyList<Diagnostic> Diagnostics) : ReadRequest;

    /// <summary>Reads a request from JSON.</summary>
    public static ReadRequest From(ReadOnlyMemory<byte> json, int mostItems)
    {
        if (ItemCount.Of(json.Span) > mostItems)
            return new Refused(BodyProblems.MoreItemsThan(mostItems), []);

        var request = AssessmentRequestReader.Read(json);
        if (!request.IsOk)
            return new Refused(Malformed.Is(request.Diagnostics) ? BodyProblems.MalformedJson : BodyProblems.InvalidReview, request.Diagnostics);

        var refusals = RequestChecks.Check(request.Value);
        return refusals.Count > 0 || request.Value.Review is not { } review
            ? new Refused(BodyProblems.InvalidReview, refusals)
            : new Readable(review, request.Value.Previous, request.Value.AsOf?.First);
    }
}

using Lg.Api.Limits;
using Lg.Model;
using Lg.Model.Fields;
using Lg.Model.Reading;

namespace Lg.Api.Endpoints;

/// <summary>What is to be assessed.</summary>
/// <param name="Review">The review.</param>
/// <param name="Previous">Last year's review; <c>null</c> when it was not given.</param>
/// <param name="AsOf">The day; <c>null</c> when it was not given.</param>
internal sealed record ReadRequest(Review Review, Review? Previous, DateOnly? AsOf)
{
    /// <summary>Reads a request from JSON.</summary>
    /// <returns>The request, or why it cannot be assessed.</returns>
    public static (ReadRequest? Request, Assessment.Refused? Refused) From(ReadOnlyMemory<byte> json, int mostItems, Vocabulary vocabulary)
    {
        if (ItemCount.Of(json.Span) > mostItems)
            return (null, new(BodyProblems.MoreItemsThan(mostItems)));

        var request = AssessmentRequestReader.Read(json, vocabulary);
        if (!request.IsOk)
            return (
                null,
                new(Malformed.Is(request.Diagnostics) ? BodyProblems.MalformedJson : BodyProblems.InvalidReview, request.Diagnostics));

        var refusals = RequestChecks.Check(request.Value);
        return refusals.Count > 0 || request.Value.Review is not { } review
            ? (null, new(BodyProblems.InvalidReview, refusals))
            : (new(review, request.Value.Previous, request.Value.AsOf?.First), null);
    }
}

using Lg.Api.Access;
using Lg.Api.Documents;
using Lg.Api.Endpoints.Queries;
using Lg.Api.Limits;
using Lg.Model;
using Lg.Rules;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Lg.Api.Endpoints.Batches;

/// <summary>Assesses many reviews over one request.</summary>
internal static class BatchEndpoints
{
    private static readonly IReadOnlyList<string> Offered = [MediaTypes.NdJson];

    public static void MapBatches(this IEndpointRouteBuilder routes, LimitOptions limits) => routes
        .MapPost("/assessments:batch", Assess)
        .WithQuery(ReportQuery.OfJson)
        .Offers(Offered)
        .Accepts<AssessmentRequest>(MediaTypes.NdJson)
        .WithMetadata(new RequestSizeLimitAttribute(limits.BatchBytes))
        .ProducesProblems(BodyProblems.OfReading)
        .WithName("assessBatch")
        .Requires(Scopes.Assess)
        .WithTags("Assessments")
        .WithSummary("Assess many management reviews")
        .WithDescription(
            "Takes a request for an assessment on each line and answers with a line for each, in their order, while the rest is still being sent. "
                +
            "A line that is refused is answered with a problem, and the next one is read. "
                +
            "Read while you send: when the answers are not taken, the lines after them wait. "
                +
            "When the batch itself cannot go on, the last line is the problem.")
        .WithRequestTimeout(LimitServices.BatchTime);

    private static Results<BatchResult, ProblemHttpResult> Assess(
        HttpContext context, Rulebook rulebook, Assessor assessor, IOptions<LimitOptions> limits, TimeProvider clock,
        IHostApplicationLifetime lifetime)
    {
        if (!IsNdJson(context.Request))
            return Problem.Result(context, BodyProblems.UnsupportedMediaType);
        if (RequestBody.Open(context.Request, limits.Value.BatchBytes) is not { } body)
            return Problem.Result(context, BodyProblems.UnsupportedCompression);
        if (context.Request.ContentLength > limits.Value.BatchBytes)
            return Problem.Result(context, BodyProblems.LargerThan(limits.Value.BatchBytes));

        QueryReader reader = new(context.Request);
        var query = ReportQuery.From(reader, RequestLanguage.Of(context.Request), MediaTypes.NdJson);
        return reader.Faults.Count > 0
            ? Problem.Result(context, reader.Faults)
            : new BatchResult(new Batch(rulebook, assessor, limits.Value, query, clock, lifetime.ApplicationStopping), body);
    }

    // Routing refuses another media type, but lets a request without one through.
    private static bool IsNdJson(HttpRequest request) =>
        request.GetTypedHeaders().ContentType is { } contentType
            && contentType.MediaType.Equals(MediaTypes.NdJson, StringComparison.OrdinalIgnoreCase);
}

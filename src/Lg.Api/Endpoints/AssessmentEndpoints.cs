using System.Net.Mime;
using Lg.Api.Problems;
using Lg.Model;
using Lg.Model.Diagnostics;
using Lg.Model.Reading;
using Lg.Model.Reports;
using Lg.Rules;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lg.Api.Endpoints;

/// <summary>Assesses reviews. Nothing is kept: the request holds everything, and so does the report.</summary>
internal static class AssessmentEndpoints
{
    // Not JSON at all, rather than JSON that says the wrong thing: not JSON here, not UTF-8, too many levels to read.
    private static readonly string[] MalformedCodes = ["LG4001", "LG4002", "LG4011"];

    public static void MapAssessments(this IEndpointRouteBuilder routes) => routes
        .MapPost("/v1/assessments", Assess)
        .Accepts<AssessmentRequest>(MediaTypeNames.Application.Json)
        .ProducesProblems(ProblemKind.MalformedJson, ProblemKind.BodyTooLarge, ProblemKind.UnsupportedMediaType, ProblemKind.InvalidReview)
        .WithName("assess")
        .WithTags("Assessments")
        .WithSummary("Assess a management review")
        .WithDescription(
            "Returns the report on a review: verdicts with reasons, score, judgement, questions and suggested goals. " +
            "A requirement that is not met is a finding in the report, never a problem response; nor is an expression of the catalog that failed. " +
            "Without `asOf` the review is assessed as of the day on which it was revised or decided, else as of today. " +
            "The exact form of a review is in `/v1/schemas/review`; nothing else is permitted.");

    private static async Task<Results<ReportResult, ProblemHttpResult>> Assess(
        HttpContext context, Rulebook rulebook, TimeProvider clock, CancellationToken cancellation)
    {
        // Routing refuses another media type, but lets a request without one through.
        if (!context.Request.HasJsonContentType())
            return Problem.Result(context, ProblemKind.UnsupportedMediaType);

        if (await RequestBody.ReadAsync(context.Request, cancellation) is not { } body)
            return Problem.Result(context, ProblemKind.BodyTooLarge);

        var request = AssessmentRequestReader.Read(body);
        if (!request.IsOk)
            return Problem.Result(context, IsMalformed(request.Diagnostics) ? ProblemKind.MalformedJson : ProblemKind.InvalidReview, request.Diagnostics);

        var refusals = RequestChecks.Check(request.Value);
        if (refusals.Count > 0 || request.Value.Review is not { } review)
            return Problem.Result(context, ProblemKind.InvalidReview, refusals);

        return new ReportResult(rulebook.Assess(review, DayOf(request.Value, review, clock), request.Value.Previous, cancellation));
    }

    private static bool IsMalformed(IReadOnlyList<Diagnostic> diagnostics) =>
        diagnostics.Any(diagnostic => MalformedCodes.Contains(diagnostic.Code));

    private static AsOf DayOf(AssessmentRequest request, Review review, TimeProvider clock) =>
        request.AsOf is { } day ? new AsOf(day.First, AsOfSource.Caller)
        : AsOf.FromReview(review) ?? new AsOf(DateOnly.FromDateTime(clock.GetLocalNow().Date), AsOfSource.Host);
}

using System.Net.Mime;
using Lg.Api.Access;
using Lg.Api.Endpoints.Queries;
using Lg.Api.Limits;
using Lg.Model;
using Lg.Rules;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lg.Api.Endpoints;

/// <summary>Assesses reviews. Nothing is kept: the request holds everything, and so does the report.</summary>
internal static class AssessmentEndpoints
{
    public static void MapAssessments(this IEndpointRouteBuilder routes) => routes
        .MapPost("/assessments", Assess)
        .WithQuery(ReportQuery.OfAnyForm)
        .Accepts<AssessmentRequest>(MediaTypeNames.Application.Json)
        .ProducesProblems(BodyProblems.OfReading)
        .ProducesProblems(BodyProblems.MalformedJson, BodyProblems.TooManyItems, BodyProblems.InvalidReview, LimitProblems.TimedOut)
        .WithName("assess")
        .Requires(Scopes.Assess)
        .WithTags("Assessments")
        .WithSummary("Assess a management review")
        .WithDescription(
            "Returns the report on a review: verdicts with reasons, score, judgement, questions and suggested goals. " +
            "A requirement that is not met is a finding in the report, never a problem response; nor is an expression of the catalog that failed. "
                +
            "Without `asOf` the review is assessed as of the day on which it was revised or decided, else as of today. "
                +
            "The exact form of a review is in `/v1/schemas/review`; nothing else is permitted. "
                +
            "`Accept` chooses the form: JSON, which shows what a screen needs and, with `include`, everything else; Markdown, a page for print, or comma-separated values of `fields=findings` or `fields=goals`. "
                +
            "Texts are in the language of `Accept-Language`, Swedish first; of JSON `lang` chooses, also both. "
                +
            "`Lg-Receipt` is the SHA-256 of the receipt as compact JSON: the same receipt, the same report.");

    private static async Task<Results<ReportResult, ProblemHttpResult>> Assess(
        HttpContext context, Rulebook rulebook, Assessor assessor, IOptions<LimitOptions> limits, CancellationToken cancellation)
    {
        if (Negotiation.Choose(context.Request, ReportFormat.MediaTypes) is not { } mediaType)
            return Problem.Result(context, AddressProblems.NoneOf(ReportFormat.MediaTypes));

        QueryReader reader = new(context.Request);
        var query = ReportQuery.From(reader, RequestLanguage.Of(context.Request), mediaType);
        if (reader.Faults.Count > 0)
            return Problem.Result(context, reader.Faults);

        var (json, unread) = await RequestBody.ReadJsonAsync(context.Request, limits.Value.BodyBytes, cancellation);
        if (unread is not null)
            return Problem.Result(context, unread);

        return await assessor.AssessAsync(rulebook, json, report => ReportFormat.Write(report, mediaType, query), cancellation) switch
        {
            Assessment.Done done => new ReportResult(done.Receipt, done.Text, mediaType, query),
            Assessment.Refused refused => Problem.Result(context, refused.Problem, refused.Diagnostics),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }
}

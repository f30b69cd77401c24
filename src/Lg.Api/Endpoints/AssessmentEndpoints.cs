using System.Net.Mime;
using Lg.Api.Access;
using Lg.Api.Endpoints.Queries;
using Lg.Api.Limits;
using Lg.Api.Problems;
using Lg.Model;
using Lg.Model.Json;
using Lg.Rules;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace Lg.Api.Endpoints;

/// <summary>Assesses reviews. Nothing is kept: the request holds everything, and so does the report.</summary>
internal static class AssessmentEndpoints
{
    /// <summary>Which parts of the report to answer with.</summary>
    public static readonly QueryParameter.Words Fields = new(
        "fields", "The parts of the report to answer with, separated by commas; the receipt comes with each. `questions` is what to ask next.", "ReportPart", ReportJson.Parts);

    public static void MapAssessments(this IEndpointRouteBuilder routes) => routes
        .MapPost("/assessments", Assess)
        .WithQuery(Fields)
        .Accepts<AssessmentRequest>(MediaTypeNames.Application.Json)
        .ProducesProblems(BodyProblems.OfReading)
        .ProducesProblems(BodyProblems.MalformedJson, BodyProblems.TooManyItems, BodyProblems.InvalidReview, LimitProblems.TimedOut)
        .WithName("assess")
        .Requires(Scopes.Assess)
        .WithTags("Assessments")
        .WithSummary("Assess a management review")
        .WithDescription(
            "Returns the report on a review: verdicts with reasons, score, judgement, questions and suggested goals. " +
            "A requirement that is not met is a finding in the report, never a problem response; nor is an expression of the catalog that failed. " +
            "Without `asOf` the review is assessed as of the day on which it was revised or decided, else as of today. " +
            "The exact form of a review is in `/v1/schemas/review`; nothing else is permitted. " +
            "`Accept` chooses the form: JSON in both languages; Markdown, a page for print, or comma-separated values of `fields=findings` or `fields=goals` in the language of `Accept-Language`. " +
            "`Lg-Receipt` is the SHA-256 of the receipt as compact JSON: the same receipt, the same report.");

    private static async Task<Results<ReportResult, ProblemHttpResult>> Assess(
        HttpContext context, Rulebook rulebook, Assessor assessor, IOptions<LimitOptions> limits, CancellationToken cancellation)
    {
        if (Negotiation.Choose(context.Request, ReportFormat.MediaTypes) is not { } mediaType)
            return Problem.Result(context, AddressProblems.NoneOf(ReportFormat.MediaTypes));

        QueryReader query = new(context.Request);
        var parts = query.Read(Fields);
        if (mediaType == MediaTypeNames.Text.Csv && !ReportFormat.IsTable(parts))
            query.Refuse(QueryFault.NotATable(Fields.Name));
        if (query.Faults.Count > 0)
            return Problem.Result(context, query.Faults);

        var (json, unread) = await RequestBody.ReadJsonAsync(context.Request, limits.Value.BodyBytes, cancellation);
        if (unread is not null)
            return Problem.Result(context, unread);

        var language = RequestLanguage.Of(context.Request);
        return await assessor.AssessAsync(rulebook, json, report => ReportFormat.Write(report, mediaType, parts, language), cancellation) switch
        {
            Assessment.Done done => new ReportResult(done.Receipt, done.Text, mediaType, language),
            Assessment.Refused refused => Problem.Result(context, refused.Problem, refused.Diagnostics),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }
}

using System.Text;
using System.Text.Json.Nodes;
using Lg.Api.Problems;
using Lg.Model.Schemas;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lg.Api.Endpoints;

/// <summary>Publishes the JSON Schemas (2020-12) of what goes in and what comes out.</summary>
internal static class SchemaEndpoints
{
    private const string MediaType = "application/schema+json";

    public static void MapSchemas(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/v1/schemas").WithTags("Schemas");

        group.MapGet("/review", ShowReview)
            .Produces<JsonObject>(StatusCodes.Status200OK, MediaType)
            .WithName("getReviewSchema")
            .WithSummary("Show the schema of a review")
            .WithDescription("Returns the JSON Schema (2020-12) of a review, with Swedish and English labels.");

        group.MapGet("/report", ShowReport)
            .Produces<JsonObject>(StatusCodes.Status200OK, MediaType)
            .WithName("getReportSchema")
            .WithSummary("Show the schema of a report")
            .WithDescription("Returns the JSON Schema (2020-12) of a report.");

        group.MapGet("/{name}", Refuse).ExcludeFromDescription();
    }

    private static ContentHttpResult ShowReview() => TypedResults.Text(ReviewSchema.Write(), MediaType, Encoding.UTF8);

    private static ContentHttpResult ShowReport() => TypedResults.Text(ReportSchema.Write(), MediaType, Encoding.UTF8);

    private static ProblemHttpResult Refuse(HttpContext context) => Problem.Result(context, ProblemKind.UnknownSchema);
}

using System.Net.Mime;
using System.Text;
using System.Text.Json.Nodes;
using Lg.Api.Documents;
using Lg.Api.Endpoints.Queries;
using Lg.Api.Problems;
using Lg.Model.Schemas;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lg.Api.Endpoints;

/// <summary>Publishes the JSON Schemas (2020-12) of what goes in and what comes out.</summary>
internal static class SchemaEndpoints
{
    private static readonly Lazy<byte[]> Review = new(() => Encoding.UTF8.GetBytes(ReviewSchema.Write()));
    private static readonly Lazy<byte[]> Report = new(() => Encoding.UTF8.GetBytes(ReportSchema.Write()));

    public static void MapSchemas(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/schemas").WithTags("Schemas");

        Map(group, "/review", context => Show(context, Review))
            .WithName("getReviewSchema")
            .WithSummary("Show the schema of a review")
            .WithDescription("Returns the JSON Schema (2020-12) of a review, with Swedish and English labels.");

        Map(group, "/report", context => Show(context, Report))
            .WithName("getReportSchema")
            .WithSummary("Show the schema of a report")
            .WithDescription("Returns the JSON Schema (2020-12) of a report.");

        group.MapGet("/{name}", Refuse).ExcludeFromDescription();
    }

    private static RouteHandlerBuilder Map(RouteGroupBuilder group, string address, Func<HttpContext, FileContentHttpResult> show) => group
        .MapGet(address, show)
        .WithQuery()
        .Offers(MediaTypes.Schema, MediaTypeNames.Application.Json)
        .ProducesCached<JsonObject>("The schema", MediaTypes.Schema);

    private static FileContentHttpResult Show(HttpContext context, Lazy<byte[]> schema) => Cached.Of(context, schema.Value, MediaTypes.Schema);

    private static ProblemHttpResult Refuse(HttpContext context) => Problem.Result(context, AddressProblems.UnknownSchema);
}

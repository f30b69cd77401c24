using System.Net.Mime;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Nodes;
using Lg.Api.Documents;
using Lg.Api.Endpoints.Queries;
using Lg.Model.Schemas;
using Lg.Rules;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lg.Api.Endpoints;

/// <summary>Publishes the JSON Schemas (2020-12) of what goes in and what comes out.</summary>
internal static class SchemaEndpoints
{
    // One for each catalog that is used, for as long as it is.
    private static readonly ConditionalWeakTable<Rulebook, byte[]> Reviews = [];
    private static readonly Lazy<byte[]> Report = new(() => Encoding.UTF8.GetBytes(ReportSchema.Write()));

    public static void MapSchemas(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/schemas").WithTags("Schemas");

        Map(group, "/review", (HttpContext context, Rulebook rulebook) =>
                Cached.Of(
                    context,
                    Reviews.GetValue(rulebook, static used => Encoding.UTF8.GetBytes(ReviewSchema.Write(used.Vocabulary))),
                    MediaTypes.Schema))
            .WithName("getReviewSchema")
            .WithSummary("Show the schema of a review")
            .WithDescription(
                "Returns the JSON Schema (2020-12) of a review, with Swedish and English labels. The topics, areas and requirements that it can name are those of the catalog.");

        Map(group, "/report", (HttpContext context) => Cached.Of(context, Report.Value, MediaTypes.Schema))
            .WithName("getReportSchema")
            .WithSummary("Show the schema of a report")
            .WithDescription("Returns the JSON Schema (2020-12) of a report.");

        group.MapGet("/{name}", Refuse).ExcludeFromDescription();
    }

    private static RouteHandlerBuilder Map(RouteGroupBuilder group, string address, Delegate show) => group
        .MapGet(address, show)
        .WithQuery()
        .Offers(MediaTypes.Schema, MediaTypeNames.Application.Json)
        .ProducesCached<JsonObject>("The schema", MediaTypes.Schema);

    private static ProblemHttpResult Refuse(HttpContext context) => Problem.Result(context, AddressProblems.UnknownSchema);
}

using System.Net.Mime;
using Lg.Api.Endpoints.Queries;
using Lg.Rules;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lg.Api.Endpoints;

/// <summary>Shows the catalog that reviews are assessed against, and the documents that it rests on.</summary>
internal static class CatalogEndpoints
{
    public static void MapCatalog(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/catalog", Show)
            .WithQuery()
            .Offers(MediaTypeNames.Application.Json)
            .ProducesCached<CatalogSummary>("The catalog")
            .WithName("getCatalog")
            .WithTags("Catalog")
            .WithSummary("Show the catalog")
            .WithDescription(
                "Returns version and hash of the catalog, its rule sets and areas, and the goals whose keys are the topics of what a unit plans.");

        routes.MapGet("/sources", ListSources)
            .WithQuery()
            .Offers(MediaTypeNames.Application.Json)
            .ProducesCached<IReadOnlyList<SourceInfo>>("The documents")
            .WithName("listSources")
            .WithTags("Catalog")
            .WithSummary("List the sources")
            .WithDescription("Returns the documents that the requirements come from, and how well each has been checked.");
    }

    private static FileContentHttpResult Show(HttpContext context, Rulebook rulebook) => Cached.Json(context, CatalogSummary.Of(rulebook));

    private static FileContentHttpResult ListSources(HttpContext context, Rulebook rulebook) =>
        Cached.Json(context, rulebook.Catalog.Sources);
}

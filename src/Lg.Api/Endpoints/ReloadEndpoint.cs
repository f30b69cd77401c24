using System.Net.Mime;
using Lg.Api.Access;
using Lg.Api.Catalogs;
using Lg.Api.Endpoints.Queries;
using Lg.Model.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lg.Api.Endpoints;

/// <summary>Replaces the catalog without a restart.</summary>
internal static class ReloadEndpoint
{
    public static void MapReload(this IEndpointRouteBuilder routes) => routes
        .MapPost("/catalog:reload", Reload)
        .WithQuery()
        .Offers(MediaTypeNames.Application.Json)
        .ProducesProblems(CatalogProblems.Shipped, CatalogProblems.Faulty)
        .WithName("reloadCatalog")
        .Requires(Scopes.Catalog)
        .WithTags("Catalog")
        .WithSummary("Read the catalog again")
        .WithDescription(
            "Reads the catalog again from its folders. A catalog that cannot be used is refused with everything that is wrong with it, and the old one stays. "
                +
            "Requests that have begun are finished with the catalog that they began with.");

    private static async Task<Results<Ok<CatalogReload>, ProblemHttpResult>> Reload(
        HttpContext context, CatalogStore store, CancellationToken cancellation)
    {
        if (store.Folders is [])
            return Problem.Result(context, CatalogProblems.Shipped);

        var before = store.Current.CatalogHash;
        var loaded = await store.ReloadAsync(cancellation);
        if (!loaded.IsOk)
            return Problem.Catalog(
                context, store.Folders, [.. loaded.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)]);

        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(new CatalogReload
        {
            Changed = loaded.Value.CatalogHash != before,
            CatalogVersion = loaded.Value.CatalogVersion,
            CatalogHash = loaded.Value.CatalogHash,
            Requirements = loaded.Value.Requirements.Count,
        });
    }
}

using Lg.Rules;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lg.Api.Endpoints;

/// <summary>Tells whoever runs the host how it is.</summary>
internal static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/health").WithTags("Health");

        group.MapGet("/live", Live)
            .WithName("getLiveness")
            .WithSummary("Tell whether the host runs")
            .WithDescription("Answers as long as the host runs.");

        group.MapGet("/ready", Ready)
            .WithName("getReadiness")
            .WithSummary("Tell whether the host can assess")
            .WithDescription("Answers with the catalog that reviews are assessed against. The host does not listen before the catalog is loaded.");
    }

    private static Ok<Health> Live() => TypedResults.Ok(new Health("live"));

    private static Ok<Health> Ready(Rulebook rulebook) =>
        TypedResults.Ok(new Health("ready", rulebook.CatalogVersion, rulebook.CatalogHash));
}

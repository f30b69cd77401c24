using Lg.Api.Hosting;
using Lg.Rules;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lg.Api.Endpoints;

/// <summary>Tells whoever runs the host how it is.</summary>
internal static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/health").WithTags("Health").DisableRateLimiting();

        group.MapGet("/live", Live)
            .WithName("getLiveness")
            .WithSummary("Tell whether the host runs")
            .WithDescription("Answers as long as the host runs.");

        group.MapGet("/ready", Ready)
            .ProducesProblems(LimitProblems.Closing)
            .WithName("getReadiness")
            .WithSummary("Tell whether the host can assess")
            .WithDescription(
                "Answers with the catalog that reviews are assessed against. The host does not listen before the catalog is loaded, and is not ready when it is about to close.");
    }

    private static Ok<Health> Live(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(new Health("live"));
    }

    private static Results<Ok<Health>, ProblemHttpResult> Ready(HttpContext context, Rulebook rulebook, Shutdown shutdown)
    {
        context.Response.Headers.CacheControl = "no-store";
        return shutdown.HasBegun
            ? Problem.Result(context, LimitProblems.Closing)
            : TypedResults.Ok(new Health("ready", rulebook.CatalogVersion, rulebook.CatalogHash));
    }
}

using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Lg.Api.Limits;

/// <summary>Bounds the host with the framework's own parts: the server, the request timeouts and the rate limiter.</summary>
internal static class LimitServices
{
    /// <summary>The name of the time limit of batches.</summary>
    public const string BatchTime = "batch";

    public static void AddLimits(this IServiceCollection services)
    {
        services.AddOptions<LimitOptions>()
            .BindConfiguration(LimitOptions.Section, static binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.AddSingleton(static provider => new AssessmentGate(PlacesOf(Limits(provider))));
        services.AddRequestTimeouts();
        services.AddOptions<RequestTimeoutOptions>()
            .Configure<IOptions<LimitOptions>>(static (options, limits) => Refusals.Configure(options, limits.Value));
        services.AddRateLimiter(static _ => { });
        services.AddOptions<RateLimiterOptions>()
            .Configure<IOptions<LimitOptions>>(static (options, limits) => RequestLimiter.Configure(options, limits.Value));
        services.AddOptions<KestrelServerOptions>()
            .Configure<IOptions<LimitOptions>>(static (kestrel, limits) => Configure(kestrel.Limits, limits.Value));
    }

    public static void UseLimits(this IApplicationBuilder app)
    {
        SpareThreads(Limits(app.ApplicationServices).ConcurrentRequests);
        app.UseRequestTimeouts();

        // The rate limiter leaves a request that was given up in the queue without an answer.
        app.Use(static async (context, next) =>
        {
            await next(context);
            if (!context.Response.HasStarted)
                context.RequestAborted.ThrowIfCancellationRequested();
        });
        app.UseRateLimiter();
    }

    private static LimitOptions Limits(IServiceProvider provider) => provider.GetRequiredService<IOptions<LimitOptions>>().Value;

    private static int PlacesOf(LimitOptions limits) =>
        limits.ConcurrentAssessments > 0 ? limits.ConcurrentAssessments : Environment.ProcessorCount;

    // Each request that is let in may keep a thread busy, by what it decompresses to or by its assessment; whoever only asks how the host
    // is must not wait for one.
    private static void SpareThreads(int requests)
    {
        ThreadPool.GetMinThreads(out var workers, out var completions);
        ThreadPool.SetMinThreads(Math.Max(workers, requests + (2 * Environment.ProcessorCount)), completions);
    }

    private static void Configure(KestrelServerLimits server, LimitOptions limits)
    {
        // Twice what is read: the server cuts a connection off, and whoever sends somewhat too much is rather told so.
        server.MaxRequestBodySize = 2L * limits.BodyBytes;
        server.MaxConcurrentConnections = limits.Connections;
    }
}

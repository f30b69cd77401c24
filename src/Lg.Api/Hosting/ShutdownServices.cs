namespace Lg.Api.Hosting;

/// <summary>Registers how the host closes.</summary>
internal static class ShutdownServices
{
    public static void AddShutdown(this IServiceCollection services)
    {
        services.AddOptions<ShutdownOptions>()
            .BindConfiguration(ShutdownOptions.Section, static binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.AddOptions<HostOptions>().Configure<IOptions<ShutdownOptions>>(static (host, shutdown) =>
            host.ShutdownTimeout = TimeSpan.FromSeconds(shutdown.Value.DrainSeconds + shutdown.Value.FinishSeconds));
        services.AddSingleton<Shutdown>();
        services.AddHostedService(static provider => provider.GetRequiredService<Shutdown>());
    }

    /// <summary>Asks those who keep a connection open to take another, while the host says that it is not ready.</summary>
    public static void UseShutdown(this WebApplication app)
    {
        var shutdown = app.Services.GetRequiredService<Shutdown>();
        app.Use((context, next) =>
        {
            if (shutdown.HasBegun)
                context.Response.Headers.Connection = "close";
            return next(context);
        });
    }
}

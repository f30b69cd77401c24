namespace Lg.Api.Telemetry;

/// <summary>Registers what tells those who run the host how it is.</summary>
internal static class TelemetryServices
{
    public static void AddTelemetry(this IServiceCollection services)
    {
        services.PostConfigure<LoggerFilterOptions>(LogFilter.Configure);
        services.AddMetrics();
        services.AddSingleton<Measurements>();
        services.AddSingleton<AssessmentTelemetry>();
    }
}

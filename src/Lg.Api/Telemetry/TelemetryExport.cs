using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Lg.Api.Telemetry;

/// <summary>
/// Sends measurements and traces to a collector, by OpenTelemetry's protocol over HTTP. Nothing is sent unless the setting names one.
/// </summary>
internal static class TelemetryExport
{
    /// <summary>The setting with the address of the collector.</summary>
    public const string Setting = "Lg:Telemetry";

    private const string Framework = "Microsoft.AspNetCore";

    public static void AddTelemetryExport(this WebApplicationBuilder builder)
    {
        if (builder.Configuration[Setting] is not { Length: > 0 } text)
            return;
        if (!Uri.TryCreate(text, UriKind.Absolute, out var collector) || collector.Scheme is not ("http" or "https"))
            throw new OptionsValidationException(
                Setting, typeof(Uri), [$"{Setting} is the address of a collector, such as `http://127.0.0.1:4318`"]);

        builder.Services.AddOpenTelemetry()
            .ConfigureResource(static resource => resource.AddService(Measurements.Name))
            .WithMetrics(metrics =>
                metrics.AddMeter(Measurements.Name, $"{Framework}.*").AddOtlpExporter(exporter => SendTo(exporter, collector, "metrics")))
            .WithTracing(traces => traces.AddSource(Measurements.Name, Framework)
                .AddProcessor<TraceBounds>()
                .AddOtlpExporter(exporter => SendTo(exporter, collector, "traces")));
    }

    private static void SendTo(OtlpExporterOptions exporter, Uri collector, string signal) =>
        (exporter.Protocol, exporter.Endpoint) =
            (OtlpExportProtocol.HttpProtobuf, new Uri($"{collector.AbsoluteUri.TrimEnd('/')}/v1/{signal}"));
}

using System.Diagnostics;
using OpenTelemetry;

namespace Lg.Api.Telemetry;

/// <summary>Takes out of a trace what a caller wrote – address, headers, state of a trace of its own – before it is sent.</summary>
internal sealed class TraceBounds : BaseProcessor<Activity>
{
    private static readonly string[] OfTheFramework = ["http.request.method", "http.response.status_code", "http.route", "error.type"];

    public override void OnEnd(Activity data)
    {
        foreach (var (name, _) in data.TagObjects
            .Where(tag => !tag.Key.StartsWith("lg.", StringComparison.Ordinal) && !OfTheFramework.Contains(tag.Key))
            .ToList())
            data.SetTag(name, null);
        data.TraceStateString = null;
    }
}

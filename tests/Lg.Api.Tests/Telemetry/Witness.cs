using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;

namespace Lg.Api.Tests.Telemetry;

/// <summary>Keeps everything that is measured and traced in the process while it looks.</summary>
internal sealed class Witness : IDisposable
{
    private readonly ConcurrentQueue<(object? Scope, string Text)> lines = new();
    private readonly MeterListener meters = new();
    private readonly ActivityListener activities;

    public Witness()
    {
        meters.InstrumentPublished = static (instrument, listener) => listener.EnableMeasurementEvents(instrument);
        meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Note(instrument, value, tags));
        meters.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Note(instrument, value, tags));
        meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Note(instrument, value, tags));
        meters.Start();

        activities = new ActivityListener
        {
            ShouldListenTo = static _ => true,
            Sample = static (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Note,
        };
        ActivitySource.AddActivityListener(activities);
    }

    /// <summary>Gets everything, of every host that runs at the moment.</summary>
    public string Text
    {
        get
        {
            meters.RecordObservableInstruments();
            return string.Join('\n', lines.Select(line => line.Text));
        }
    }

    /// <summary>Returns what has been measured of one host.</summary>
    public IReadOnlyList<string> MeasuredOf(IServiceProvider host)
    {
        meters.RecordObservableInstruments();
        var factory = host.GetRequiredService<IMeterFactory>();
        return [.. lines.Where(line => line.Scope == factory).Select(line => line.Text)];
    }

    public void Dispose()
    {
        meters.Dispose();
        activities.Dispose();
    }

    private void Note<T>(Instrument instrument, T value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        List<string> parts = [string.Create(CultureInfo.InvariantCulture, $"{instrument.Name} {value}")];
        foreach (var tag in tags)
            parts.Add($"{tag.Key}={tag.Value}");
        lines.Enqueue((instrument.Meter.Scope, string.Join(' ', parts)));
    }

    private void Note(Activity activity) => lines.Enqueue((Scope: null, string.Join(' ',
    [
        $"trace {activity.Source.Name} {activity.DisplayName} {activity.StatusDescription}",
        .. activity.TagObjects.Select(tag => $"{tag.Key}={tag.Value}"),
        .. activity.Baggage.Select(item => $"{item.Key}={item.Value}"),
        .. activity.Events.Select(
            happening => $"{happening.Name} {string.Join(' ', happening.Tags.Select(tag => $"{tag.Key}={tag.Value}"))}"),
    ])));
}

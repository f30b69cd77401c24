using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;

namespace Lg.Api.Tests.Telemetry;

/// <summary>Keeps everything that is measured and traced in the process while it looks.</summary>
internal sealed class Witness : IDisposable
{
    private readonly ConcurrentQueue<string> lines = new();
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

    public string Text => string.Join('\n', Lines);

    public IReadOnlyList<string> Lines
    {
        get
        {
            meters.RecordObservableInstruments();
            return [.. lines];
        }
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
        lines.Enqueue(string.Join(' ', parts));
    }

    private void Note(Activity activity) => lines.Enqueue(string.Join(' ',
    [
        $"trace {activity.Source.Name} {activity.DisplayName} {activity.StatusDescription}",
        .. activity.TagObjects.Select(tag => $"{tag.Key}={tag.Value}"),
        .. activity.Baggage.Select(item => $"{item.Key}={item.Value}"),
        .. activity.Events.Select(happening => $"{happening.Name} {string.Join(' ', happening.Tags.Select(tag => $"{tag.Key}={tag.Value}"))}"),
    ]));
}

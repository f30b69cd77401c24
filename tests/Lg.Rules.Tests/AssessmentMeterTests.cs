using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Lg.Model;
using Lg.Model.Diagnostics;

namespace Lg.Rules.Tests;

/// <summary>Assessments are measured by what came of them, and by nothing of the review.</summary>
public sealed class AssessmentMeterTests
{
    private static readonly DateOnly Today = new(2025, 12, 1);

    [Fact]
    public void An_assessment_is_measured_by_what_came_of_it()
    {
        ConcurrentBag<(int Thread, string Tags)> measured = [];
        using MeterListener listener = new();
        listener.InstrumentPublished = (instrument, listening) =>
        {
            if (instrument.Meter.Name == Rulebook.MeterName)
                listening.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<double>((_, _, tags, _) =>
            measured.Add((Environment.CurrentManagedThreadId, string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}")))));
        listener.Start();

        Rulebook.Shipped.Assess(new Review(), Today);
        Assert.Throws<InvalidReviewException>(() => Rulebook.Shipped.Assess(new Review { GoalsComplete = true }, Today));
        Assert.Throws<OperationCanceledException>(
            () => Rulebook.Shipped.Assess(new Review(), Today, cancellation: new CancellationToken(canceled: true)));

        // Other tests assess at the same time, on threads of their own.
        Assert.Equal(
            ["outcome=assessed", "outcome=ended", "outcome=refused"],
            measured.Where(one => one.Thread == Environment.CurrentManagedThreadId).Select(one => one.Tags).Order(StringComparer.Ordinal));
    }
}

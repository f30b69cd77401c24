using System.Diagnostics;
using System.Diagnostics.Metrics;
using Lg.Model.Diagnostics;

namespace Lg.Rules;

/// <summary>
/// Measures how long assessments take. INVARIANT: no tag holds anything of a review, and nothing that is computed depends on what is
/// measured.
/// </summary>
internal static class AssessmentMeter
{
    private static readonly Meter Meter = new(Rulebook.MeterName, EngineVersion.Current);

    private static readonly Histogram<double> Durations =
        Meter.CreateHistogram<double>("lg.rules.assessment.duration", "s", "How long an assessment took, from review to report.");

    /// <summary>Does an assessment, and measures it when anybody listens.</summary>
    public static T Measure<T>(Func<T> assess)
    {
        if (!Durations.Enabled)
            return assess();

        var (began, outcome) = (Stopwatch.GetTimestamp(), "failed");
        try
        {
            var done = assess();
            outcome = "assessed";
            return done;
        }
        catch (OperationCanceledException)
        {
            outcome = "ended";
            throw;
        }
        catch (InvalidReviewException)
        {
            outcome = "refused";
            throw;
        }
        finally
        {
            Durations.Record(Stopwatch.GetElapsedTime(began).TotalSeconds, new KeyValuePair<string, object?>("outcome", outcome));
        }
    }
}

using System.Diagnostics;
using System.Diagnostics.Metrics;
using Lg.Api.Limits;
using Lg.Model.Reports;

namespace Lg.Api.Telemetry;

/// <summary>
/// What can be measured of the host, besides what the framework measures of requests. INVARIANT: no tag holds anything that a caller wrote.
/// </summary>
internal sealed class Measurements
{
    /// <summary>The name of the meter and of the source of traces.</summary>
    public const string Name = "Lg.Api";

    /// <summary>Gets the source of traces.</summary>
    public static ActivitySource Traces { get; } = new(Name);

    private readonly Counter<long> assessments;
    private readonly Histogram<double> durations;
    private readonly Counter<long> verdicts;
    private readonly Counter<long> reloads;

    public Measurements(IMeterFactory factory, AssessmentGate gate)
    {
        var meter = factory.Create(Name);
        assessments = meter.CreateCounter<long>("lg.assessments", "{assessment}", "Requests for an assessment, by what came of them.");
        durations = meter.CreateHistogram<double>("lg.assessment.duration", "s", "How long an assessment took, from JSON to report.");
        verdicts = meter.CreateCounter<long>("lg.verdicts", "{requirement}", "Requirements that were assessed, by verdict.");
        reloads = meter.CreateCounter<long>("lg.catalog.reloads", "{reload}", "Times that the catalog was read again, by what came of it.");
        meter.CreateObservableGauge("lg.assessments.running", () => gate.Running, "{assessment}", "Assessments that run.");
        meter.CreateObservableGauge("lg.assessments.waiting", () => gate.Waiting, "{assessment}", "Assessments that wait for their turn.");
    }

    public void Assessed(VerdictCounts counts, TimeSpan duration)
    {
        durations.Record(duration.TotalSeconds);
        assessments.Add(1, new KeyValuePair<string, object?>("outcome", "assessed"));
        verdicts.Add(counts.Met, new KeyValuePair<string, object?>("verdict", "met"));
        verdicts.Add(counts.NotMet, new KeyValuePair<string, object?>("verdict", "notMet"));
        verdicts.Add(counts.Undetermined, new KeyValuePair<string, object?>("verdict", "undetermined"));
        verdicts.Add(counts.NotApplicable, new KeyValuePair<string, object?>("verdict", "notApplicable"));
    }

    public void Refused(string problem) => assessments.Add(1, new("outcome", "refused"), new("problem", problem));

    public void Failed() => assessments.Add(1, new KeyValuePair<string, object?>("outcome", "failed"));

    public void Ended() => assessments.Add(1, new KeyValuePair<string, object?>("outcome", "ended"));

    public void Reloaded(string outcome) => reloads.Add(1, new KeyValuePair<string, object?>("outcome", outcome));
}

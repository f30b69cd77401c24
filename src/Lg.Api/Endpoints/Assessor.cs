using Lg.Api.Limits;
using Lg.Api.Telemetry;
using Lg.Model.Reports;
using Lg.Rules;

namespace Lg.Api.Endpoints;

/// <summary>Assesses what a body says, from JSON to written report, when there is a place for it.</summary>
internal sealed class Assessor(AssessmentGate gate, AssessmentTelemetry telemetry, IOptions<LimitOptions> limits, TimeProvider clock)
{
    /// <summary>Returns what is written of the report, or why there is none.</summary>
    public Task<Assessment> AssessAsync(
        Rulebook rulebook, ReadOnlyMemory<byte> json, Func<Report, byte[]> write, CancellationToken cancellation) =>
        gate.RunAsync(() => telemetry.Observe(() => Assess(rulebook, json, write, cancellation)), cancellation);

    private (Assessment Assessment, Report? Report) Assess(
        Rulebook rulebook, ReadOnlyMemory<byte> json, Func<Report, byte[]> write, CancellationToken cancellation)
    {
        var (request, refused) = ReadRequest.From(json, limits.Value.Items, rulebook.Vocabulary);
        if (request is null)
            return (refused!, null);

        var (asOf, source) = DayOf(request);
        var report = rulebook.Assess(request.Review, asOf, request.Previous, source, cancellation);
        return (new Assessment.Done(report.Receipt, write(report)), report);
    }

    private AsOf DayOf(ReadRequest request) =>
        request.AsOf is { } day ? new AsOf(day, AsOfSource.Caller)
        : AsOf.FromReview(request.Review) ?? new AsOf(DateOnly.FromDateTime(clock.GetLocalNow().Date), AsOfSource.Host);
}

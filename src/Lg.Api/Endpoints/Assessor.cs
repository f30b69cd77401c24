using Lg.Api.Limits;
using Lg.Model.Reports;
using Lg.Rules;

namespace Lg.Api.Endpoints;

/// <summary>Assesses what was read, when there is a place for it.</summary>
internal sealed class Assessor(AssessmentGate gate, TimeProvider clock)
{
    /// <summary>Returns what is written of the report, and the receipt.</summary>
    public Task<(Receipt Receipt, byte[] Text)> AssessAsync(Rulebook rulebook, ReadRequest.Readable request, Func<Report, byte[]> write, CancellationToken cancellation) =>
        gate.RunAsync(
            () =>
            {
                var report = rulebook.Assess(request.Review, DayOf(request), request.Previous, cancellation);
                return (report.Receipt, write(report));
            },
            cancellation);

    private AsOf DayOf(ReadRequest.Readable request) =>
        request.AsOf is { } day ? new AsOf(day, AsOfSource.Caller)
        : AsOf.FromReview(request.Review) ?? new AsOf(DateOnly.FromDateTime(clock.GetLocalNow().Date), AsOfSource.Host);
}

using Lg.Api.Limits;
using Lg.Api.Problems;
using Lg.Rules;

namespace Lg.Api.Endpoints.Batches;

/// <summary>Answers a batch: a line is read, assessed and answered before the next one is read.</summary>
internal sealed class Batch(Rulebook rulebook, Assessor assessor, LimitOptions limits, IReadOnlyList<string> parts)
{
    // Whoever reads so slowly that the time ran out may not read the last line either.
    private static readonly TimeSpan TimeToSayGoodbye = TimeSpan.FromSeconds(2);

    private int answered;
    private int next = 1;

    public async Task AnswerAsync(Stream input, BatchWriter output, CancellationToken cancellation)
    {
        try
        {
            LineReader lines = new(input, limits.BodyBytes);
            while (await lines.ReadAsync(cancellation) is { } line)
            {
                next = line.Number;
                if (answered++ == limits.BatchLines)
                {
                    await output.WriteAsync(next, LimitProblems.MoreLinesThan(limits.BatchLines), diagnostics: null, cancellation);
                    return;
                }

                await AnswerAsync(line, output, cancellation);
                next++;
            }
        }
        catch (Exception exception) when (ReasonToEnd(exception) is { } reason)
        {
            using var goodbye = new CancellationTokenSource(TimeToSayGoodbye);
            await output.WriteAsync(next, reason, diagnostics: null, goodbye.Token);
        }
    }

    private async Task AnswerAsync(BatchLine line, BatchWriter output, CancellationToken cancellation)
    {
        var read = line.Json is { } json ? ReadRequest.From(json, limits.Items) : new ReadRequest.Refused(BodyProblems.LargerThan(limits.BodyBytes), []);
        if (read is ReadRequest.Refused refused)
        {
            await output.WriteAsync(line.Number, refused.Problem, refused.Diagnostics, cancellation);
            return;
        }

        var (_, report) = await assessor.AssessAsync(rulebook, (ReadRequest.Readable)read, report => ReportFormat.Json(report, parts, indented: false), cancellation);
        await output.WriteAsync(line.Number, report, cancellation);
    }

    // The answer has begun, so a problem can only be its last line; a caller who has gone is told nothing.
    private static ProblemKind? ReasonToEnd(Exception exception) => exception switch
    {
        OperationCanceledException => LimitProblems.TimedOut,
        BadHttpRequestException refused => ProblemKind.Of(refused.StatusCode),
        _ when RequestBody.IsOfBrokenCompression(exception) => BodyProblems.BrokenCompression,
        _ => null,
    };
}

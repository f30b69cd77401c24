using Lg.Api.Limits;
using Lg.Model.Json;
using Lg.Rules;

namespace Lg.Api.Endpoints.Batches;

/// <summary>
/// Answers a batch: a line is read, assessed and answered before the next one is read. A host that is about to close answers the line that
/// it has begun.
/// </summary>
internal sealed class Batch(
    Rulebook rulebook, Assessor assessor, LimitOptions limits, ReportQuery query, TimeProvider clock, CancellationToken stopping)
{
    // Whoever reads so slowly that the time ran out may not read the last line either.
    private static readonly TimeSpan TimeToSayGoodbye = TimeSpan.FromSeconds(2);

    private int next = 1;

    public async Task AnswerAsync(RequestBody input, BatchWriter output, CancellationToken cancellation)
    {
        try
        {
            LineReader lines = new(input, limits.BodyBytes);
            while (await lines.ReadAsync(cancellation) is { } line)
            {
                next = line.Number;
                if (ReasonToStop(line) is { } reason)
                {
                    await output.WriteAsync(next, reason, diagnostics: null, cancellation);
                    return;
                }

                if (!line.IsBlank)
                    await AnswerAsync(line, output, cancellation);
                next++;
            }
        }
        catch (Exception exception) when (ReasonToEnd(exception) is { } reason)
        {
            using var goodbye = new CancellationTokenSource(TimeToSayGoodbye, clock);
            await output.WriteAsync(next, reason, diagnostics: null, goodbye.Token);
        }
    }

    private ProblemKind? ReasonToStop(BatchLine line) =>
        line.Number > limits.BatchLines ? LimitProblems.MoreLinesThan(limits.BatchLines)
        : stopping.IsCancellationRequested && !line.IsBlank ? LimitProblems.Closing
        : null;

    private async Task AnswerAsync(BatchLine line, BatchWriter output, CancellationToken cancellation)
    {
        var assessment = line.Json is { } json
            ? await assessor.AssessAsync(rulebook, json, report => ReportJson.Write(report, query.Json), cancellation)
            : new Assessment.Refused(BodyProblems.LargerThan(limits.BodyBytes));
        await (assessment switch
        {
            Assessment.Done done => output.WriteAsync(line.Number, done.Text, cancellation),
            Assessment.Refused refused => output.WriteAsync(line.Number, refused.Problem, refused.Diagnostics, cancellation),
            _ => throw new System.Diagnostics.UnreachableException(),
        });
    }

    // The answer has begun, so a problem can only be its last line; a caller who has gone is told nothing.
    private ProblemKind? ReasonToEnd(Exception exception) => exception switch
    {
        OperationCanceledException => LimitProblems.TimedOut,
        InvalidDataException => BodyProblems.BrokenCompression,
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => BodyProblems.LargerThan(limits.BatchBytes),
        BadHttpRequestException refused => ProblemKind.Of(refused.StatusCode),
        _ => null,
    };
}

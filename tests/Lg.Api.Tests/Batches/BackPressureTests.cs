using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Lg.Api.Endpoints;
using Lg.Api.Endpoints.Batches;
using Lg.Api.Limits;
using Lg.Model;
using Lg.Rules;
using Lg.Tests;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Lg.Api.Tests.Batches;

/// <summary>Work goes no faster than its answers are taken, and no line is read before the one before it is answered.</summary>
public sealed class BackPressureTests(ApiFactory factory) : IClassFixture<ApiFactory>
{
    private static readonly JsonSerializerOptions Options = new() { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };

    [Fact(Timeout = Patience.OfATest)]
    public async Task A_reader_who_takes_nothing_gets_the_sender_held_back()
    {
        using CountingLines input = new();
        var pipe = PipeForOneAnswer();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var work = AnswerAsync(input, pipe.Writer, TimeProvider.System, stop.Token);

        // What is seen is not taken yet, so the line after it has not been read, and will not be however long this takes.
        for (var answer = 1; answer <= 5; answer++)
        {
            var seen = await pipe.Reader.ReadAsync(TestContext.Current.CancellationToken);
            Assert.Equal(answer, input.Lines);
            pipe.Reader.AdvanceTo(seen.Buffer.End);
        }

        await stop.CancelAsync();
        await pipe.Reader.CompleteAsync();
        await work;
    }

    [Fact(Timeout = Patience.OfATest)]
    public async Task When_the_time_is_out_the_next_line_is_answered_with_that()
    {
        Pipe pipe = new();
        using CancellationTokenSource time = new();
        using CountingLines input = new() { BeforeSecond = time.Cancel };

        await AnswerAsync(input, pipe.Writer, TimeProvider.System, time.Token);

        await pipe.Writer.CompleteAsync();
        var answers = (await new StreamReader(pipe.Reader.AsStream()).ReadToEndAsync(TestContext.Current.CancellationToken)).Split('\n');
        Assert.Equal(3, answers.Length);
        Assert.StartsWith("{\"line\":1,\"status\":200,", answers[0], StringComparison.Ordinal);
        Assert.StartsWith(
            "{\"line\":2,\"status\":503,\"problem\":{\"type\":\"urn:lg:problem:timed-out\"", answers[1], StringComparison.Ordinal);
    }

    [Fact(Timeout = Patience.OfATest)]
    public async Task A_reader_who_takes_nothing_is_not_waited_for_when_the_time_is_out()
    {
        FakeTimeProvider clock = new(ApiFactory.Noon);
        using CountingLines input = new();
        using CancellationTokenSource time = new();
        var work = AnswerAsync(input, PipeForOneAnswer().Writer, clock, time.Token);

        await time.CancelAsync();

        await clock.RunUntilAsync(() => work.IsCompleted, () => "the batch waits for its reader");
        Assert.True(work.IsCanceled);
        Assert.Equal(1, input.Lines);
    }

    [Fact(Timeout = Patience.OfATest)]
    public async Task A_line_is_answered_before_the_next_one_is_sent()
    {
        await using var host = await RunningHost.StartAsync();
        await using var connection = await host.ConnectAsync();

        await connection.SendAsync(
            $"POST {BatchRequests.Address} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n");
        foreach (var day in (string[])["2025-12-01", "2025-12-02"])
        {
            var line = $$"""{ "review": {}, "asOf": "{{day}}" }""" + "\n";
            await connection.SendAsync($"{line.Length:x}\r\n{line}\r\n");

            Assert.Contains($"\"asOf\":\"{day}\"", await connection.ReadUntilAsync("\"asOfSource\""), StringComparison.Ordinal);
        }
    }

    // Full as soon as anything is in it.
    private static Pipe PipeForOneAnswer() => new(new PipeOptions(pauseWriterThreshold: 1, resumeWriterThreshold: 1));

    private async Task AnswerAsync(Stream input, PipeWriter pipe, TimeProvider clock, CancellationToken cancellation)
    {
        using BatchWriter output = new(pipe, Language.Swedish, Options);
        var assessor = factory.Services.GetRequiredService<Assessor>();
        Batch batch = new(
            Rulebook.Shipped,
            assessor,
            new LimitOptions { BatchLines = 100_000 },
            new ReportQuery(new() { Top = 0 }, [], Language.Swedish),
            clock,
            stopping: default);
        await batch.AnswerAsync(new RequestBody(input, long.MaxValue), output, cancellation);
    }

    /// <summary>The same line for ever, one to each read.</summary>
    private sealed class CountingLines : MemoryStream
    {
        private static readonly byte[] Line = Encoding.UTF8.GetBytes("""{ "review": {}, "asOf": "2025-12-01" }""" + "\n");

        public int Lines { get; private set; }

        public Action? BeforeSecond { get; init; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (Lines == 1)
                BeforeSecond?.Invoke();
            cancellationToken.ThrowIfCancellationRequested();
            Lines++;
            Line.CopyTo(buffer);
            return new(Line.Length);
        }
    }
}

using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Lg.Api.Endpoints;
using Lg.Api.Endpoints.Batches;
using Lg.Api.Limits;
using Lg.Model;
using Lg.Rules;
using Microsoft.Extensions.DependencyInjection;

namespace Lg.Api.Tests.Batches;

/// <summary>Work goes no faster than its answers are taken, and no line is read before the one before it is answered.</summary>
public sealed class BackPressureTests(ApiFactory factory) : IClassFixture<ApiFactory>
{
    private static readonly JsonSerializerOptions Options = new() { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };

    [Fact(Timeout = 30_000)]
    public async Task A_reader_who_takes_nothing_gets_the_sender_held_back()
    {
        using CountingLines input = new();
        Pipe pipe = new(new PipeOptions(pauseWriterThreshold: 1, resumeWriterThreshold: 1));
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var work = AnswerAsync(input, pipe.Writer, stop.Token);

        // Of what is written, all is seen but nothing is taken.
        var seen = await pipe.Reader.ReadAsync(TestContext.Current.CancellationToken);
        pipe.Reader.AdvanceTo(seen.Buffer.Start, seen.Buffer.Start);
        await Task.Delay(300, TestContext.Current.CancellationToken);
        Assert.InRange(input.Lines, 1, 2);

        for (var taken = 0; taken < 5; taken++)
            pipe.Reader.AdvanceTo((await pipe.Reader.ReadAsync(TestContext.Current.CancellationToken)).Buffer.End);
        Assert.InRange(input.Lines, 5, 7);

        await stop.CancelAsync();
        await pipe.Reader.CompleteAsync();
        await work;
    }

    [Fact(Timeout = 30_000)]
    public async Task A_line_is_answered_before_the_next_one_is_sent()
    {
        await using var host = await RunningHost.StartAsync();
        await using var connection = await host.ConnectAsync();

        await connection.SendAsync($"POST {BatchRequests.Address} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n");
        foreach (var day in (string[])["2025-12-01", "2025-12-02"])
        {
            var line = $$"""{ "review": {}, "asOf": "{{day}}" }""" + "\n";
            await connection.SendAsync($"{line.Length:x}\r\n{line}\r\n");

            Assert.Contains($"\"asOf\":\"{day}\"", await connection.ReadUntilAsync("\"asOfSource\""), StringComparison.Ordinal);
        }
    }

    private async Task AnswerAsync(Stream input, PipeWriter pipe, CancellationToken cancellation)
    {
        using BatchWriter output = new(pipe, Language.Swedish, Options);
        Batch batch = new(Rulebook.Shipped, factory.Services.GetRequiredService<Assessor>(), new LimitOptions { BatchLines = 100_000 }, ["score"], stopping: default);
        await batch.AnswerAsync(input, output, cancellation);
    }

    /// <summary>The same line for ever, one to each read.</summary>
    private sealed class CountingLines : MemoryStream
    {
        private static readonly byte[] Line = Encoding.UTF8.GetBytes("""{ "review": {}, "asOf": "2025-12-01" }""" + "\n");

        public int Lines { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Lines++;
            Line.CopyTo(buffer);
            return new(Line.Length);
        }
    }
}

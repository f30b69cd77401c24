using System.IO.Pipelines;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Lg.Api.Endpoints;
using Lg.Api.Endpoints.Batches;
using Lg.Api.Limits;
using Lg.Model;
using Lg.Rules;
using Lg.Tests;
using Microsoft.Extensions.DependencyInjection;

namespace Lg.Api.Tests.Batches;

/// <summary>A line counts though nothing stands on it: whoever sends nothing but lines costs no more than whoever sends reviews.</summary>
public sealed class BlankLineTests(ApiFactory factory) : IClassFixture<ApiFactory>
{
    private const string Good = """{ "review": {}, "asOf": "2025-12-01" }""";
    private const int MostLines = 1_000;

    private readonly HttpClient client = factory.CreateClient();

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("  \n")]
    [InlineData("\t \r\n")]
    public async Task Blank_lines_count_as_lines(string blank)
    {
        var lines = string.Concat(Enumerable.Repeat(blank, MostLines));

        Assert.Equal($"{MostLines} 200 2025-12-01", BatchRequests.Shown(await AnswerAsync(lines[blank.Length..] + Good)));
        Assert.Equal($"{MostLines + 1} 413 too-many-lines", BatchRequests.Shown(await AnswerAsync(lines + Good)));
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    [InlineData("deflate")]
    public async Task A_few_bytes_that_become_millions_of_blank_lines_are_not_read_to_their_end(string encoding)
    {
        var response = await client.SendCompressedAsync(
            BatchRequests.Address, Compressed.As(new string('\n', 2_000_000), encoding), encoding, BatchRequests.NdJson);

        Assert.Equal($"{MostLines + 1} 413 too-many-lines", BatchRequests.Shown(await response.TextAsync()));
    }

    [Fact(Timeout = Patience.OfATest)]
    public async Task No_more_is_read_than_it_takes_to_see_that_there_are_too_many()
    {
        using BlankLines input = new();
        Pipe pipe = new();
        using BatchWriter output =
            new(pipe.Writer, Language.Swedish, new JsonSerializerOptions { TypeInfoResolver = new DefaultJsonTypeInfoResolver() });
        Batch batch = new(
            Rulebook.Shipped,
            factory.Services.GetRequiredService<Assessor>(),
            new LimitOptions(),
            new ReportQuery(new(), [], Language.Swedish),
            TimeProvider.System,
            stopping: default);

        await batch.AnswerAsync(new RequestBody(input, long.MaxValue), output, TestContext.Current.CancellationToken);

        Assert.Equal(1, input.Reads);
    }

    private async Task<string> AnswerAsync(string body) => await (await client.BatchAsync(body)).TextAsync();

    /// <summary>Nothing but line feeds, more than anybody should read.</summary>
    private sealed class BlankLines : MemoryStream
    {
        private const int Enough = 100;

        public int Reads { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            buffer.Span.Fill((byte)'\n');
            return new(++Reads > Enough ? 0 : buffer.Length);
        }
    }
}

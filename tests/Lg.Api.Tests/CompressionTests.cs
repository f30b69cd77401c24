using System.Net;
using System.Text;
using Lg.Api.Tests.Batches;

namespace Lg.Api.Tests;

/// <summary>Requests and answers can be compressed; what is compressed is bound by the same limits as what is not.</summary>
public sealed class CompressionTests(ApiFactory factory) : IClassFixture<ApiFactory>
{
    private const string Good = """{ "review": {}, "asOf": "2025-12-01" }""";

    private readonly HttpClient client = factory.CreateClient();

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task A_compressed_request_is_the_same_request(string encoding)
    {
        var plain = await (await client.AssessAsync(Good)).TextAsync();

        var response = await SendAsync(Requests.Assessments, Compressed.As(Good, encoding), encoding);

        Assert.Equal(plain, await response.TextAsync());
    }

    [Fact]
    public async Task A_compressed_batch_is_the_same_batch()
    {
        var response = await SendAsync(BatchRequests.Address, Compressed.As($"{Good}\n{Good}", "gzip"), "gzip", BatchRequests.NdJson);

        Assert.Equal(2, (await response.TextAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task An_answer_is_compressed_for_whoever_accepts_it(string encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/schemas/review") { Headers = { { "Accept-Encoding", encoding } } };

        var response = await client.SendInAsync(request, language: null);

        Assert.Equal(encoding, Assert.Single(response.Content.Headers.ContentEncoding));
        Assert.Contains("Accept-Encoding", response.Headers.Vary);
    }

    [Theory]
    [InlineData("zstd")]
    [InlineData("gzip, br")]
    [InlineData("nonsense")]
    public async Task A_compression_that_is_not_known_is_refused_with_those_that_are(string encoding)
    {
        var response = await SendAsync(Requests.Assessments, Encoding.UTF8.GetBytes(Good), encoding);

        Assert.Equal(Requests.Problem(415, "unsupported-compression"), await response.ProblemAsync());
        Assert.Equal("br, gzip, deflate", Assert.Single(response.Headers.GetValues("Accept-Encoding")));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task What_is_not_compressed_as_it_says_is_refused(string encoding)
    {
        var response = await SendAsync(Requests.Assessments, Encoding.UTF8.GetBytes(Good), encoding);

        Assert.Equal(Requests.Problem(400, "broken-compression"), await response.ProblemAsync());
    }

    [Theory]
    [InlineData(Requests.Assessments, "application/json")]
    [InlineData("/v1/reviews:validate", "application/json")]
    public async Task A_small_body_that_becomes_a_large_one_is_not_read_to_its_end(string address, string mediaType)
    {
        // A hundred thousand bytes become a hundred million.
        var bomb = Compressed.As(new string(' ', 100_000_000), "gzip");

        var response = await SendAsync(address, bomb, "gzip", mediaType);

        Assert.Equal(Requests.Problem(413, "body-too-large"), await response.ProblemAsync());
    }

    [Fact]
    public async Task A_line_that_becomes_a_large_one_is_passed_over()
    {
        var bomb = Compressed.As($"{new string(' ', 100_000_000)}x\n{Good}", "gzip");

        var response = await SendAsync(BatchRequests.Address, bomb, "gzip", BatchRequests.NdJson);

        Assert.Equal(
            ["1 413 body-too-large", "2 200 2025-12-01"],
            (await response.TextAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(BatchRequests.Shown));
    }

    [Fact]
    public async Task A_batch_that_stops_being_compressed_ends_with_a_problem()
    {
        var response = await SendAsync(BatchRequests.Address, Encoding.UTF8.GetBytes(Good), "gzip", BatchRequests.NdJson);

        Assert.Equal(
            (HttpStatusCode.OK, "1 400 broken-compression"), (response.StatusCode, BatchRequests.Shown(await response.TextAsync())));
    }

    [Fact]
    public async Task A_compressed_batch_may_become_as_large_as_any_batch()
    {
        await using var host = await RunningHost.StartAsync();
        using var running = host.CreateClient();

        var response = await running.SendCompressedAsync(
            BatchRequests.Address,
            Compressed.As($"{new string(' ', 15_000_000)}\n{new string(' ', 15_000_000)}\n{Good}", "gzip"),
            "gzip",
            BatchRequests.NdJson);

        Assert.Equal("3 200 2025-12-01", BatchRequests.Shown(await response.TextAsync()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("gzip")]
    public async Task A_batch_that_is_too_large_ends_with_a_problem(string? encoding)
    {
        await using var host = await RunningHost.StartAsync("--Lg:Limits:BatchBytes=200000");
        using var running = host.CreateClient();
        running.DefaultRequestHeaders.TransferEncodingChunked = true;
        var text = $"{Good}\n{new string(' ', 300_000)}\n{Good}";

        var response = await running.SendCompressedAsync(
            BatchRequests.Address,
            encoding is null ? Encoding.UTF8.GetBytes(text) : Compressed.As(text, encoding),
            encoding,
            BatchRequests.NdJson);

        // How far it had come when the server noticed differs.
        Assert.EndsWith(
            " 413 body-too-large", BatchRequests.Shown((await response.TextAsync()).TrimEnd().Split('\n')[^1]), StringComparison.Ordinal);
    }

    private Task<HttpResponseMessage> SendAsync(string address, byte[] body, string encoding, string mediaType = "application/json") =>
        client.SendCompressedAsync(address, body, encoding, mediaType);
}

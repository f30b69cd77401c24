using System.Text;
using System.Text.Json;

namespace Lg.Api.Tests.Batches;

/// <summary>
/// No line of a compressed batch is dropped without a word: what comes of it is answered, and the last answer says that there should have
/// been more.
/// </summary>
public sealed class CutBatchTests(ApiFactory factory) : IClassFixture<ApiFactory>
{
    private const string Good = """{ "review": {}, "asOf": "2025-12-01" }""";
    private const string Answered = "1 200 2025-12-01";

    private readonly HttpClient client = factory.CreateClient();

    public static TheoryData<string> Encodings => ["br", "gzip", "deflate"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task A_batch_that_is_cut_off_is_answered_as_far_as_it_came_and_ends_with_a_problem(string encoding) =>
        Assert.Equal([Answered, "2 400 broken-compression"], await AnswersAsync(Compressed.BeginningAs(Good + "\n", encoding), encoding));

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task A_line_that_is_cut_off_is_not_assessed(string encoding) =>
        Assert.Equal(
            [Answered, "2 400 broken-compression"], await AnswersAsync(Compressed.BeginningAs($"{Good}\n{Good}", encoding), encoding));

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task Wherever_a_batch_is_cut_off_the_last_answer_says_so(string encoding)
    {
        var whole = Compressed.As($"{Good}\n{Good}\n", encoding);

        for (var length = 1; length < whole.Length; length++)
        {
            var answers = await AnswersAsync(whole[..length], encoding);

            Assert.EndsWith(" 400 broken-compression", answers[^1], StringComparison.Ordinal);
            Assert.DoesNotContain(answers[..^1], answer => !answer.EndsWith("200 2025-12-01", StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task What_comes_after_the_end_of_what_is_compressed_is_a_problem(string encoding)
    {
        var whole = Compressed.As(Good + "\n", encoding);

        Assert.Equal([Answered, "2 400 broken-compression"], await AnswersAsync([.. whole, .. Encoding.UTF8.GetBytes(Good)], encoding));
        Assert.Equal([Answered, "2 400 broken-compression"], await AnswersAsync([.. whole, .. new byte[100]], encoding));
    }

    [Theory]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task A_second_batch_behind_the_first_is_a_problem_where_the_compression_has_no_members(string encoding)
    {
        var whole = Compressed.As(Good + "\n", encoding);

        Assert.Equal([Answered, "2 400 broken-compression"], await AnswersAsync([.. whole, .. whole], encoding));
    }

    [Fact]
    public async Task Members_of_gzip_are_one_batch()
    {
        var member = Compressed.As(Good + "\n", "gzip");

        Assert.Equal(
            [Answered, "2 200 2025-12-01", "3 200 2025-12-01"],
            await AnswersAsync([.. member, .. member, .. Compressed.As(Good, "gzip")], "gzip"));
        Assert.Equal([Answered, "2 200 2025-12-01", "3 400 broken-compression"], await AnswersAsync([.. member, .. member[..^1]], "gzip"));
    }

    [Theory]
    [InlineData(Requests.Assessments, "br")]
    [InlineData(Requests.Assessments, "gzip")]
    [InlineData(Requests.Assessments, "deflate")]
    [InlineData("/v1/reviews:validate", "gzip")]
    public async Task A_request_that_is_cut_off_or_goes_on_after_its_end_is_refused(string address, string encoding)
    {
        var whole = Compressed.As(Good, encoding);

        foreach (var body in (byte[][])[whole[..^1], whole[..(whole.Length / 2)], [.. whole, .. new byte[100]]])
        {
            var response = await client.SendCompressedAsync(address, body, encoding, "application/json");
            Assert.Equal(Requests.Problem(400, "broken-compression"), await response.ProblemAsync());
        }
    }

    // What it took for the tests above, the host has as it is published.
    [Fact]
    public void The_host_is_published_with_strict_decompression()
    {
        var settings = JsonElement.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Lg.Api.runtimeconfig.json")));

        Assert.True(settings.GetProperty("runtimeOptions")
            .GetProperty("configProperties")
            .GetProperty("System.IO.Compression.UseStrictValidation")
            .GetBoolean());
    }

    // A compressed line can be read from what was sent of it: nothing is kept back until more comes.
    [Theory(Timeout = Lg.Tests.Patience.OfATest)]
    [MemberData(nameof(Encodings))]
    public async Task A_compressed_line_is_answered_before_the_next_one_is_sent(string encoding)
    {
        await using var host = await RunningHost.StartAsync();
        await using var connection = await host.ConnectAsync();
        var line = Compressed.BeginningAs(Good + "\n", encoding);

        await connection.SendAsync(
            $"POST {BatchRequests.Address} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\nContent-Encoding: {encoding}\r\nTransfer-Encoding: chunked\r\n\r\n");
        await connection.SendAsync([.. Encoding.ASCII.GetBytes($"{line.Length:x}\r\n"), .. line, .. "\r\n"u8]);

        Assert.Contains("\"line\":1,\"status\":200", await connection.ReadUntilAsync("\"asOf\""), StringComparison.Ordinal);
    }

    private async Task<string[]> AnswersAsync(byte[] body, string encoding)
    {
        var response = await client.SendCompressedAsync(BatchRequests.Address + "?top=0", body, encoding, BatchRequests.NdJson);
        return [.. (await response.TextAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(BatchRequests.Shown)];
    }
}

using System.Net;
using System.Text;
using System.Text.Json;
using Lg.Model.Json;
using Lg.Model.Views;
using Lg.Rules;

namespace Lg.Api.Tests.Batches;

/// <summary>Many reviews over one request: an answer to each line, whatever the others say.</summary>
public sealed class BatchTests(ApiFactory factory) : IClassFixture<ApiFactory>
{
    private const string Good = """{ "review": {}, "asOf": "2025-12-01" }""";

    private readonly HttpClient client = factory.CreateClient();

    [Fact]
    public async Task An_answer_is_the_report_as_the_library_writes_it()
    {
        const string sample = "trafikkontoret-2026.json";
        var line = JsonSerializer.Serialize(JsonElement.Parse($$"""{ "review": {{Samples.Text(sample)}}, "asOf": "2025-12-01" }"""));
        var report = Rulebook.Shipped.Assess(Samples.Review(sample), new DateOnly(2025, 12, 1));

        var response = await client.BatchAsync(line);

        Assert.Equal((HttpStatusCode.OK, "application/x-ndjson"), (response.StatusCode, response.Content.Headers.ContentType?.ToString()));
        Assert.Equal(
            $$"""{"line":1,"status":200,"report":{{Encoding.UTF8.GetString(ReportJson.Write(report))}}}""" + "\n",
            await response.TextAsync());
    }

    [Fact]
    public async Task Lines_are_answered_in_their_order() => Assert.Equal(
        ["1 200 2025-12-01", "2 200 2025-12-02", "3 200 2025-12-03"],
        await Answers("""
            { "review": {}, "asOf": "2025-12-01" }
            { "review": {}, "asOf": "2025-12-02" }
            { "review": {}, "asOf": "2025-12-03" }
            """));

    [Fact]
    public async Task A_line_that_is_refused_does_not_stop_the_next() => Assert.Equal(
        [
            "1 400 malformed-json LG4001 ",
            "2 422 invalid-review LG4003 /review/complience",
            "3 422 invalid-review LG4020 /review",
            "4 400 malformed-json LG4002 ",
            "5 422 invalid-review LG4004 ",
            "6 200 2025-12-01",
        ],
        await AnswersTo(
            [.. "{\n{ \"review\": { \"complience\": {} } }\n{}\n\""u8, 0xFF, .. "\"\n[]\n"u8, .. Encoding.UTF8.GetBytes(Good)]));

    [Theory]
    [InlineData(Good + "\r\n" + Good, "1 200 2025-12-01", "2 200 2025-12-01")]
    [InlineData("\n\n  \t\r\n" + Good + "\n\n", "4 200 2025-12-01")]
    [InlineData(Good, "1 200 2025-12-01")]
    public async Task Blank_lines_are_passed_over_but_counted(string body, params string[] expected) =>
        Assert.Equal(expected, await Answers(body));

    [Theory]
    [InlineData("")]
    [InlineData("\n \n")]
    public async Task A_batch_of_nothing_is_answered_with_nothing(string body) => Assert.Empty(await Answers(body));

    [Fact]
    public async Task A_line_that_is_too_long_is_passed_over()
    {
        await using var small = new ApiFactory { Settings = new Dictionary<string, string> { ["Lg:Limits:BodyBytes"] = "1024" } };

        var response = await small.CreateClient().BatchAsync($"{Good}\n{Good.PadRight(200_000)}\n{Good.PadRight(1024)}");

        Assert.Equal(["1 200 2025-12-01", "2 413 body-too-large", "3 200 2025-12-01"], await Lines(response));
    }

    [Fact]
    public async Task More_lines_than_the_limit_are_not_read()
    {
        await using var small = new ApiFactory { Settings = new Dictionary<string, string> { ["Lg:Limits:BatchLines"] = "2" } };

        var response = await small.CreateClient().BatchAsync($"{Good}\nx\n\n{Good}\n{Good}");

        Assert.Equal(["1 200 2025-12-01", "2 400 malformed-json LG4001 ", "3 413 too-many-lines"], await Lines(response));
    }

    [Fact]
    public async Task Each_answer_shows_what_is_asked_for()
    {
        var expected = ReportJson.Write(
            Rulebook.Shipped.Assess(new(), new DateOnly(2025, 12, 1)),
            new() { Include = [ReportInclude.Findings], Languages = TextLanguages.English, Top = 1 });

        var response = await client.BatchAsync(Good, "?include=findings&top=1", language: "en");

        Assert.Equal(Encoding.UTF8.GetString(expected), JsonElement.Parse(await response.TextAsync()).GetProperty("report").GetRawText());
    }

    [Fact]
    public async Task Problems_are_in_the_language_of_the_caller()
    {
        var response = await client.BatchAsync("{", language: "en");

        var problem = JsonElement.Parse(await response.TextAsync()).GetProperty("problem");
        Assert.Equal("The request cannot be read as JSON", problem.GetProperty("title").GetString());
    }

    [Theory]
    [InlineData("application/json", "", 415, "unsupported-media-type")]
    [InlineData(null, "", 415, "unsupported-media-type")]
    [InlineData("application/x-ndjson", "?include=x", 400, "invalid-query")]
    [InlineData("application/x-ndjson", "?line=1", 400, "invalid-query")]
    public async Task What_is_wrong_with_all_of_it_is_a_problem(string? mediaType, string query, int status, string name)
    {
        var response = await client.BatchAsync(Good, query, mediaType: mediaType);

        Assert.Equal(Requests.Problem(status, name), await response.ProblemAsync());
    }

    [Fact]
    public async Task There_is_one_form()
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Post, BatchRequests.Address)
        { Content = new StringContent(Good, Encoding.UTF8, BatchRequests.NdJson) };
        request.Headers.Accept.ParseAdd("application/json");

        Assert.Equal(Requests.Problem(406, "not-acceptable"), await (await client.SendInAsync(request, language: null)).ProblemAsync());
    }

    private Task<IReadOnlyList<string>> Answers(string body) => AnswersTo(Encoding.UTF8.GetBytes(body));

    private async Task<IReadOnlyList<string>> AnswersTo(byte[] body) => await Lines(await client.BatchAsync(body));

    private static async Task<IReadOnlyList<string>> Lines(HttpResponseMessage response) =>
        [.. (await response.TextAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(BatchRequests.Shown)];
}

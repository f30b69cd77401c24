using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Lg.Model;
using Lg.Model.Json;
using Lg.Model.Reports;
using Lg.Model.Views;
using Lg.Rules;
using Lg.Rules.Presentation;

namespace Lg.Api.Tests.Assessments;

/// <summary>A report in the form, the language and the parts that the caller chooses: byte for byte what the library writes.</summary>
public sealed class FormTests(ApiFactory factory) : IClassFixture<ApiFactory>
{
    private const string Sample = "trafikkontoret-2026.json";
    private const string Json = "application/json";

    private static readonly string Body = $$"""{ "review": {{Samples.Text(Sample)}}, "asOf": "2025-12-01" }""";
    private static readonly Lazy<Report> Report = new(() => Rulebook.Shipped.Assess(Samples.Review(Sample), new DateOnly(2025, 12, 1)));

    private readonly HttpClient client = factory.CreateClient();

    [Theory]
    [InlineData(null, Json)]
    [InlineData("*/*", Json)]
    [InlineData("application/*", Json)]
    [InlineData("text/markdown", "text/markdown; charset=utf-8")]
    [InlineData("text/markdown; charset=utf-8", "text/markdown; charset=utf-8")]
    [InlineData("text/html", "text/html; charset=utf-8")]
    [InlineData("text/csv", "text/csv; charset=utf-8")]
    [InlineData("text/*", "text/markdown; charset=utf-8")]
    [InlineData("text/html;q=0.5, application/json;q=0.9", Json)]
    [InlineData("text/*;q=0.9, text/html;q=0.1, application/json;q=0.2", "text/markdown; charset=utf-8")]
    [InlineData("text/html, application/xhtml+xml, */*;q=0.8", "text/html; charset=utf-8")]
    [InlineData("application/pdf, application/json;q=0.1", Json)]
    [InlineData("nonsense", Json)]
    public async Task The_form_is_the_preferred_one_of_those_that_there_are(string? accept, string expected)
    {
        var response = await AssessAsync(accept: accept);

        Assert.Equal((HttpStatusCode.OK, expected), (response.StatusCode, response.Content.Headers.ContentType?.ToString()));
        Assert.Contains("Accept", response.Headers.Vary);
        Assert.True(response.Headers.CacheControl?.NoStore);
    }

    [Theory]
    [InlineData("application/pdf")]
    [InlineData("image/*")]
    [InlineData("application/json;q=0")]
    [InlineData("*/*;q=0")]
    public async Task Whoever_accepts_none_of_them_is_told_which_there_are(string accept)
    {
        var response = await AssessAsync(accept: accept, language: "en");

        Assert.Equal(Requests.Problem(406, "not-acceptable"), await response.ProblemAsync());
        Assert.Equal(
            "The address can answer in `application/json`, `text/markdown`, `text/html`, `text/csv`.",
            (await response.JsonAsync()).GetProperty("detail").GetString());
    }

    [Theory]
    [InlineData("sv", Language.Swedish)]
    [InlineData("en-GB", Language.English)]
    [InlineData(null, Language.Swedish)]
    public async Task Markdown_is_in_the_language_of_the_reader(string? accepted, Language expected)
    {
        var response = await AssessAsync(accept: "text/markdown", language: accepted);

        Assert.Equal(MarkdownReport.Write(Report.Value, expected), await response.TextAsync());
        Assert.Equal(expected == Language.Swedish ? "sv" : "en", Assert.Single(response.Content.Headers.ContentLanguage));
        Assert.Contains("Accept-Language", response.Headers.Vary);
    }

    [Fact]
    public async Task A_page_for_print_may_use_its_own_style_and_nothing_else()
    {
        var response = await AssessAsync(accept: "text/html", language: "en");

        Assert.Equal(HtmlReport.Write(Report.Value, Language.English), await response.TextAsync());
        Assert.Equal(
            $"{HtmlReport.ContentSecurityPolicy}; frame-ancestors 'none'",
            Assert.Single(response.Headers.GetValues("Content-Security-Policy")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?fields=findings")]
    public async Task Comma_separated_values_are_the_findings(string query) =>
        Assert.Equal(CsvReport.WriteFindings(Report.Value, Language.Swedish), await TextOf(await AssessAsync(query, "text/csv")));

    [Fact]
    public async Task Comma_separated_values_are_the_goals_for_whoever_asks_for_them() =>
        Assert.Equal(
            CsvReport.WriteGoals(Report.Value, Language.English), await TextOf(await AssessAsync("?fields=goals", "text/csv", "en")));

    [Theory]
    [InlineData("?fields=findings,goals")]
    [InlineData("?fields=questions")]
    public async Task Comma_separated_values_are_one_list_at_a_time(string query)
    {
        var response = await AssessAsync(query, "text/csv");

        Assert.Equal(Requests.Problem(400, "invalid-query"), await response.ProblemAsync());
        Assert.Equal("LG7007 fields", await response.FaultsAsync());
    }

    [Theory]
    [InlineData("", null, new ReportInclude[0], TextLanguages.Swedish, null)]
    [InlineData("", "en", new ReportInclude[0], TextLanguages.English, null)]
    [InlineData("?lang=both&top=3", "en", new ReportInclude[0], TextLanguages.Both, 3)]
    [InlineData("?lang=sv&top=0", "en", new ReportInclude[0], TextLanguages.Swedish, 0)]
    [InlineData("?include=findings,evidence", null, new[] { ReportInclude.Findings, ReportInclude.Evidence }, TextLanguages.Swedish, null)]
    [InlineData(
        "?include=questions&include=planned&lang=en",
        null,
        new[] { ReportInclude.Questions, ReportInclude.Planned },
        TextLanguages.English,
        null)]
    [InlineData("?include=all&lang=both", null, new[] { ReportInclude.All }, TextLanguages.Both, null)]
    public async Task JSON_is_what_the_library_writes_with_the_same_options(
        string query, string? language, ReportInclude[] include, TextLanguages languages, int? top)
    {
        var expected = ReportJson.Write(Report.Value, new() { Include = include, Languages = languages, Top = top });

        var response = await AssessAsync(query, language: language);

        Assert.Equal(Encoding.UTF8.GetString(expected), await response.TextAsync());
        Assert.Equal(string.Join(", ", ReportJson.Read(expected).Languages), string.Join(", ", response.Content.Headers.ContentLanguage));
    }

    [Theory]
    [InlineData("?include=findings", "text/markdown")]
    [InlineData("?lang=en", "text/html")]
    [InlineData("?top=5", "text/csv")]
    public async Task A_parameter_of_another_form_is_refused(string query, string accept)
    {
        var response = await AssessAsync(query, accept);

        Assert.Equal(Requests.Problem(400, "invalid-query"), await response.ProblemAsync());
        Assert.StartsWith("LG7008 ", await response.FaultsAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_names_each_item_that_it_is_asked_of()
    {
        var answer = await (await AssessAsync("?fields=questions&top=1000")).JsonAsync();
        var counted = answer.GetProperty("questions").EnumerateArray().Where(question => question.TryGetProperty("items", out _)).ToList();

        Assert.NotEmpty(counted);
        Assert.All(counted, question => Assert.Equal(
            (question.GetProperty("pointer").GetString(), Math.Min(question.GetProperty("count").GetInt32(), 200)),
            (question.GetProperty("items")[0].GetProperty("pointer").GetString(), question.GetProperty("items").GetArrayLength())));
    }

    [Fact]
    public async Task What_to_ask_next_in_JSON_comes_with_the_score_and_without_the_rest()
    {
        var answer = await (await AssessAsync("?fields=questions&top=5")).JsonAsync();

        Assert.Equal(
            ["receipt", "unit", "languages", "judgement", "score", "counts", "questions"],
            answer.EnumerateObject().Select(member => member.Name).Where(name => name != "warnings"));
        Assert.Equal(5, answer.GetProperty("questions").GetArrayLength());
    }

    [Fact]
    public async Task A_word_that_nobody_can_ask_for_is_refused_with_the_nearest() =>
        Assert.Contains("menade du `findings`?", await (await AssessAsync("?include=finding")).TextAsync(), StringComparison.Ordinal);

    [Fact]
    public async Task What_to_ask_next_can_be_read_by_people() =>
        Assert.Equal(
            MarkdownQuestionList.Write(Report.Value, Language.Swedish),
            await (await AssessAsync("?fields=questions", "text/markdown")).TextAsync());

    [Fact]
    public async Task Some_parts_can_be_read_by_people() =>
        Assert.Equal(
            MarkdownReport.Write(Report.Value, Language.Swedish, ["goals", "planned"]),
            await (await AssessAsync("?fields=goals,planned", "text/markdown")).TextAsync());

    [Theory]
    [InlineData("?include=nothing", "LG7002 include")]
    [InlineData("?include=", "LG7002 include")]
    [InlineData("?include=Findings", "LG7002 include")]
    [InlineData("?lang=sv,en", "LG7002 lang")]
    [InlineData("?lang=sv&lang=en", "LG7006 lang")]
    [InlineData("?top=-1", "LG7003 top")]
    [InlineData("?includes=findings", "LG7001 includes")]
    [InlineData("?asOf=2025-12-01&include=findings", "LG7001 asOf")]
    public async Task What_nobody_can_ask_for_is_refused(string query, string expected)
    {
        var response = await AssessAsync(query);

        Assert.Equal(Requests.Problem(400, "invalid-query"), await response.ProblemAsync());
        Assert.Equal(expected, await response.FaultsAsync());
    }

    [Theory]
    [InlineData("?fields=nothing")]
    [InlineData("?fields=")]
    [InlineData("?fields=receipt")]
    [InlineData("?fields=Goals")]
    public async Task A_part_that_does_not_exist_is_refused(string query)
    {
        var response = await AssessAsync(query, "text/markdown");

        Assert.Equal(Requests.Problem(400, "invalid-query"), await response.ProblemAsync());
        Assert.Equal("LG7002 fields", await response.FaultsAsync());
    }

    [Theory]
    [InlineData(Json, "")]
    [InlineData("text/markdown", "?fields=goals")]
    [InlineData("text/csv", "")]
    public async Task Every_form_comes_with_the_hash_of_its_receipt(string accept, string query)
    {
        var receipt = JsonNode.Parse(ReportJson.Write(Report.Value))!["receipt"]!.ToJsonString();

        var response = await AssessAsync(query, accept);

        Assert.Equal(
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(receipt))),
            Assert.Single(response.Headers.GetValues("Lg-Receipt")));
    }

    private async Task<HttpResponseMessage> AssessAsync(string query = "", string? accept = null, string? language = null)
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Post, Requests.Assessments + query)
        { Content = new StringContent(Body, Encoding.UTF8, Json) };
        if (accept is not null)
            request.Headers.TryAddWithoutValidation("Accept", accept);
        return await client.SendInAsync(request, language);
    }

    // A reader of text takes the byte order mark away.
    private static async Task<string> TextOf(HttpResponseMessage response) =>
        Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
}

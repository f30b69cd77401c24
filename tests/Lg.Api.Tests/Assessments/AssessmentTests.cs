using System.Net;
using System.Text;
using Lg.Api.Tests.Catalogs;
using Lg.Model.Json;
using Lg.Rules;

namespace Lg.Api.Tests.Assessments;

public sealed class AssessmentTests(ApiFactory factory) : IClassFixture<ApiFactory>
{
    private const string Sample = "trafikkontoret-2026.json";

    private readonly HttpClient client = factory.CreateClient();

    [Fact]
    public async Task The_answer_is_the_report_as_the_library_writes_it()
    {
        var report = Rulebook.Shipped.Assess(Samples.Review(Sample), new DateOnly(2025, 12, 1));

        var response = await client.AssessAsync($$"""{ "review": {{Samples.Text(Sample)}}, "asOf": "2025-12-01" }""");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(Encoding.UTF8.GetString(ReportJson.Write(report)), await response.TextAsync());
    }

    [Fact]
    public async Task The_answer_is_JSON_that_nobody_on_the_way_keeps()
    {
        var response = await client.AssessAsync("""{ "review": {} }""");

        Assert.Equal("application/json", response.Content.Headers.ContentType?.ToString());
        Assert.True(response.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task Last_years_review_is_compared_with()
    {
        var sample = Samples.Text(Sample);
        var report = Rulebook.Shipped.Assess(Samples.Review(Sample), new DateOnly(2025, 12, 1), previous: Samples.Review(Sample));

        var response = await client.AssessAsync($$"""{ "review": {{sample}}, "previous": {{sample}}, "asOf": "2025-12-01" }""");

        Assert.Equal(Encoding.UTF8.GetString(ReportJson.Write(report)), await response.TextAsync());
    }

    [Theory]
    [InlineData("""{ "review": { "review": { "decidedOn": "2025-01-09" } }, "asOf": "2025-12-01" }""", "2025-12-01 caller")]
    [InlineData("""{ "review": { "review": { "decidedOn": "2025-01-09" } } }""", "2025-01-09 review")]
    [InlineData("""{ "review": { "review": { "decidedOn": "2025-01-09", "revisedOn": "2025-02-01" } } }""", "2025-02-01 review")]
    [InlineData("""{ "review": { "review": { "decidedOn": "2025-01" } } }""", "2025-01-31 review")]
    [InlineData("""{ "review": {} }""", "2026-11-21 host")]
    public async Task The_review_is_assessed_as_of(string body, string expected)
    {
        var response = await client.AssessAsync(body);

        var receipt = (await response.JsonAsync()).GetProperty("receipt");
        Assert.Equal(expected, $"{receipt.GetProperty("asOf")} {receipt.GetProperty("asOfSource")}");
    }

    [Fact]
    public async Task The_day_of_the_host_comes_with_a_warning()
    {
        var response = await client.AssessAsync("""{ "review": {} }""");

        Assert.NotEmpty((await response.JsonAsync()).GetProperty("warnings").EnumerateArray());
    }

    [Fact]
    public async Task A_body_may_begin_with_a_byte_order_mark()
    {
        var response = await client.AssessAsync([.. Encoding.UTF8.Preamble, .. """{ "review": {} }"""u8]);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_charset_may_be_named()
    {
        var response = await client.AssessAsync("""{ "review": {} }"""u8.ToArray(), "application/json; charset=utf-8");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task An_expression_that_fails_is_told_in_the_report()
    {
        using var catalog = TemporaryCatalog.WithCriterion("1 / size(review.goals) > 0");
        await using var broken = new ApiFactory { CatalogFolder = catalog.Folder };

        var response = await broken.CreateClient().AssessAsync("""{ "review": { "goals": [] }, "asOf": "2025-12-01" }""");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("XX-1", (await response.JsonAsync()).GetProperty("errors")[0].GetProperty("requirement").GetString());
    }

    [Fact]
    public async Task Many_callers_at_once_get_the_same_answer()
    {
        var body = $$"""{ "review": {{Samples.Text(Sample)}}, "asOf": "2025-12-01" }""";

        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(async _ => await (await client.AssessAsync(body)).TextAsync()));

        Assert.Single(answers.Distinct());
    }
}

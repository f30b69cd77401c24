using System.Net;
using System.Text;
using System.Text.Json;
using Lg.Api.Tests.Batches;
using Lg.Api.Tests.Catalogs;

namespace Lg.Api.Tests.Reviews;

/// <summary>Every address that takes a review holds it to the words of the catalog, but not last year's.</summary>
public sealed class WordTests(ApiFactory factory) : IClassFixture<ApiFactory>
{
    private const string Unknown =
        """{ "goals": [{ "key": "a", "topic": "roles-anchord" }], "waivers": [{ "requirement": "RL-LA-2" }], "improvements": [{ "key": "b" }, { "key": "c", "area": "ekonomi" }] }""";

    private readonly HttpClient client = factory.CreateClient();

    [Fact]
    public async Task A_review_with_other_words_is_not_valid()
    {
        var response = await ValidateAsync(client, Unknown, "sv");

        Assert.Equal((HttpStatusCode.OK, false), (response.StatusCode, (await response.JsonAsync()).GetProperty("valid").GetBoolean()));
        Assert.Equal("LG4022 /goals/0/topic, LG4022 /waivers/0/requirement, LG4022 /improvements/1/area", await response.FaultsAsync());
    }

    [Theory]
    [InlineData("sv", "katalogen har inget målämne `roles-anchord`")]
    [InlineData("en", "the catalog has no goal topic `roles-anchord`")]
    public async Task It_is_told_in_the_language_of_the_caller(string language, string expected)
    {
        var response = await ValidateAsync(client, Unknown, language);

        Assert.Equal(expected, (await response.JsonAsync()).GetProperty("errors")[0].GetProperty("detail").GetString());
    }

    [Fact]
    public async Task A_review_with_other_words_is_not_assessed()
    {
        var response = await client.AssessAsync($$"""{ "review": {{Unknown}} }""");

        Assert.Equal(Requests.Problem(422, "invalid-review"), await response.ProblemAsync());
        Assert.Equal(
            "LG4022 /review/goals/0/topic, LG4022 /review/waivers/0/requirement, LG4022 /review/improvements/1/area",
            await response.FaultsAsync());
    }

    [Fact]
    public async Task Last_years_review_may_use_other_words_and_that_is_observed()
    {
        using var request = Assessment("?include=observations", $$"""{ "review": {}, "previous": {{Unknown}}, "asOf": "2025-12-01" }""");
        var response = await client.SendInAsync(request, null);

        var observation = Assert.Single((await response.JsonAsync()).GetProperty("observations").EnumerateArray());
        Assert.Equal("LG5019", observation.GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_line_of_a_batch_with_other_words_is_refused_alone()
    {
        var answers = (await (await client.BatchAsync($$"""
            { "review": {{Unknown}} }
            { "review": {}, "previous": {{Unknown}} }
            """)).TextAsync()).Split('\n');

        Assert.StartsWith("""{"line":1,"status":422""", answers[0], StringComparison.Ordinal);
        Assert.Contains("LG4022", answers[0], StringComparison.Ordinal);
        Assert.StartsWith("""{"line":2,"status":200""", answers[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_words_are_those_of_the_catalog_that_is_used()
    {
        using var catalog = TemporaryCatalog.WithCriterion("size(review.goals) > 0");
        await using var own = new ApiFactory { CatalogFolder = catalog.Folder };
        var other = own.CreateClient();

        Assert.Equal("", await (await ValidateAsync(other, """{ "goals": [{ "key": "a", "topic": "goals-set" }] }""", "sv")).FaultsAsync());
        Assert.Equal(
            "LG4022 /goals/0/topic",
            await (await ValidateAsync(other, """{ "goals": [{ "key": "a", "topic": "roles-anchored" }] }""", "sv")).FaultsAsync());
        Assert.Contains("\"goals-set\"", await (await other.ReadAsync("/v1/schemas/review")).TextAsync(), StringComparison.Ordinal);
        Assert.Contains("\"goals-set\"", await (await other.ReadAsync("/v1/fields?type=Goal")).TextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_says_what_can_be_answered_and_where_a_plan_is_stated()
    {
        using var request = Assessment("?include=questions", """{ "review": {}, "asOf": "2026-10-01" }""");
        var questions = (await (await client.SendInAsync(request, null)).JsonAsync()).GetProperty("questions").EnumerateArray();

        var answer = questions.Single(question => question.GetProperty("pointer").GetString() == "/compliance/localInstruction/exists")
            .GetProperty("answer");
        Assert.Equal("""{"kind":"boolean","plannedIn":["/compliance/localInstruction/plannedFor"]}""", JsonSerializer.Serialize(answer));
    }

    private static HttpRequestMessage Assessment(string query, string body) =>
        new(HttpMethod.Post, Requests.Assessments + query) { Content = new StringContent(body, Encoding.UTF8, "application/json") };

    private static async Task<HttpResponseMessage> ValidateAsync(HttpClient client, string body, string language)
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Post, "/v1/reviews:validate")
        { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        return await client.SendInAsync(request, language);
    }
}

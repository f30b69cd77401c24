using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Lg.Model.Json;

namespace Lg.Api.Tests.Reviews;

/// <summary>Whoever writes a review is told whether it can be read, without having it assessed.</summary>
public sealed class ValidateTests(ApiFactory factory) : IClassFixture<ApiFactory>
{
    private const string Sample = "trafikkontoret-2026.json";

    private readonly HttpClient client = factory.CreateClient();

    [Fact]
    public async Task A_review_that_can_be_read_is_valid()
    {
        var response = await ValidateAsync(Samples.Text(Sample));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(
            $$"""{"valid":true,"inputHash":"{{ReviewJson.Hash(Samples.Review(Sample))}}","errors":[]}""", await response.TextAsync());
    }

    [Fact]
    public async Task A_review_that_cannot_be_read_is_an_answer_with_every_error()
    {
        var response = await ValidateAsync("""{ "complience": {}, "stage": "done", "goals": [{ "title": "x" }] }""");

        Assert.Equal((HttpStatusCode.OK, false), (response.StatusCode, (await response.JsonAsync()).GetProperty("valid").GetBoolean()));
        Assert.Equal("LG4003 /complience, LG4007 /stage, LG4009 /goals/0", await response.FaultsAsync());
    }

    [Theory]
    [InlineData("sv", "okänt fält `complience`")]
    [InlineData("en", "unknown field `complience`")]
    public async Task Errors_are_in_the_language_of_the_caller(string language, string expected)
    {
        var response = await ValidateAsync("""{ "complience": {} }""", language: language);

        Assert.Equal(expected, (await response.JsonAsync()).GetProperty("errors")[0].GetProperty("detail").GetString());
        Assert.Equal(language, Assert.Single(response.Content.Headers.ContentLanguage));
        Assert.True(response.Headers.CacheControl?.NoStore);
    }

    [Theory]
    [InlineData("", "application/json", 400, "malformed-json")]
    [InlineData("{", "application/json", 400, "malformed-json")]
    [InlineData("unit: {}", "application/yaml", 415, "unsupported-media-type")]
    public async Task A_text_that_is_not_JSON_is_a_problem(string body, string mediaType, int status, string name) =>
        Assert.Equal(Requests.Problem(status, name), await (await ValidateAsync(body, mediaType)).ProblemAsync());

    [Fact]
    public async Task A_list_is_not_a_review() => Assert.Equal("LG4004", await (await ValidateAsync("[]")).FaultsAsync());

    [Fact]
    public async Task What_goes_through_can_be_assessed()
    {
        var valid = await ValidateAsync(Samples.Text(Sample));
        var assessed = await client.AssessAsync($$"""{ "review": {{Samples.Text(Sample)}} }""");

        Assert.Equal(
            (await assessed.JsonAsync()).GetProperty("receipt").GetProperty("inputHash").GetString(),
            (await valid.JsonAsync()).GetProperty("inputHash").GetString());
    }

    private async Task<HttpResponseMessage> ValidateAsync(string body, string mediaType = "application/json", string? language = null)
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Post, "/v1/reviews:validate")
        { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(mediaType);
        return await client.SendInAsync(request, language);
    }
}

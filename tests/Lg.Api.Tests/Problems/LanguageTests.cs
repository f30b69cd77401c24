using System.Text.Json;
using System.Text.Json.Nodes;

namespace Lg.Api.Tests.Problems;

public sealed class LanguageTests(ApiFactory factory) : IClassFixture<ApiFactory>
{
    private const string MisspelledField = """{ "review": { "complience": {} } }""";

    private readonly HttpClient client = factory.CreateClient();

    [Fact]
    public async Task A_problem_is_told_in_Swedish()
    {
        var response = await client.AssessAsync(MisspelledField);

        AssertJson("""
            {
              "type": "urn:lg:problem:invalid-review",
              "title": "Genomgången kan inte läsas",
              "status": 422,
              "detail": "Texten är JSON men säger något som formatet inte tillåter. Varje fel står i `errors`, med plats och oftast ett råd.",
              "errors": [
                {
                  "pointer": "/review/complience",
                  "code": "LG4003",
                  "detail": "okänt fält `complience`",
                  "help": "menade du `compliance`?",
                  "line": 1,
                  "column": 15
                }
              ]
            }
            """, await response.TextAsync());
    }

    [Fact]
    public async Task A_problem_is_told_in_English_to_whoever_prefers_it()
    {
        var response = await client.AssessAsync(MisspelledField, "en");

        AssertJson("""
            {
              "type": "urn:lg:problem:invalid-review",
              "title": "The review cannot be read",
              "status": 422,
              "detail": "The text is JSON but says something that the format does not permit. Each error is in `errors`, with its place and most often advice.",
              "errors": [
                {
                  "pointer": "/review/complience",
                  "code": "LG4003",
                  "detail": "unknown field `complience`",
                  "help": "did you mean `compliance`?",
                  "line": 1,
                  "column": 15
                }
              ]
            }
            """, await response.TextAsync());
    }

    [Theory]
    [InlineData(null, "sv")]
    [InlineData("", "sv")]
    [InlineData("sv", "sv")]
    [InlineData("sv-SE", "sv")]
    [InlineData("en", "en")]
    [InlineData("EN-gb", "en")]
    [InlineData("en;q=0.8, sv", "sv")]
    [InlineData("sv;q=0.8, en-US", "en")]
    [InlineData("de, en;q=0.5", "en")]
    [InlineData("de", "sv")]
    [InlineData("*, en;q=0.5", "sv")]
    [InlineData("en;q=0", "sv")]
    [InlineData("english", "sv")]
    [InlineData("!!, ;;q=x", "sv")]
    public async Task The_language_is_the_preferred_one_of_the_two(string? accepted, string expected)
    {
        var response = await client.AssessAsync(MisspelledField, accepted);

        Assert.Equal(expected, Assert.Single(response.Content.Headers.ContentLanguage));
        Assert.Contains("Accept-Language", response.Headers.Vary);
    }

    [Fact]
    public async Task A_problem_of_the_host_is_told_in_the_preferred_language_too()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/nowhere");

        var response = await client.SendInAsync(request, "en");

        Assert.Equal("There is no such address", (await response.JsonAsync()).GetProperty("title").GetString());
    }

    private static void AssertJson(string expected, string actual)
    {
        var indented = new JsonSerializerOptions { WriteIndented = true };
        Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(indented), JsonNode.Parse(actual)!.ToJsonString(indented));
    }
}

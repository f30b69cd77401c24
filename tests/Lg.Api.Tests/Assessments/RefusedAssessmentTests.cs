using System.Net;
using System.Text;

namespace Lg.Api.Tests.Assessments;

public sealed class RefusedAssessmentTests(ApiFactory factory) : IClassFixture<ApiFactory>
{
    private readonly HttpClient client = factory.CreateClient();

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("""{ "review": {} } x""")]
    [InlineData("""{ "review": { "complience": {} """)]
    [InlineData("review: {}")]
    public async Task What_is_not_JSON_is_malformed(string body)
    {
        var response = await client.AssessAsync(body);

        Assert.Equal(Requests.Problem(400, "malformed-json"), await response.ProblemAsync());
    }

    [Theory]
    [InlineData("null", "LG4004")]
    [InlineData("[]", "LG4004")]
    [InlineData("{}", "LG4020 /review")]
    [InlineData("""{ "review": null }""", "LG4020 /review")]
    [InlineData("""{ "review": [] }""", "LG4004 /review")]
    [InlineData("""{ "review": {}, "asOf": "2025-12" }""", "LG4021 /asOf")]
    [InlineData("""{ "review": {}, "asOf": "2025" }""", "LG4021 /asOf")]
    [InlineData("""{ "review": {}, "asOf": "2025-02-30" }""", "LG4005 /asOf")]
    [InlineData("""{ "review": {}, "asof": "2025-12-01" }""", "LG4003 /asof")]
    [InlineData("""{ "review": {}, "previous": { "stage": "done" } }""", "LG4007 /previous/stage")]
    public async Task What_the_format_does_not_permit_is_invalid(string body, string expected)
    {
        var response = await client.AssessAsync(body);

        Assert.Equal(Requests.Problem(422, "invalid-review"), await response.ProblemAsync());
        Assert.Equal(expected, string.Join(", ", await CodesOf(response)));
    }

    [Fact]
    public async Task Every_error_is_told_at_once()
    {
        var response =
            await client.AssessAsync("""{ "review": { "complience": {}, "stage": "done", "goals": [{ "title": "x" }] }, "asOf": "x" }""");

        Assert.Equal(
            ["LG4003 /review/complience", "LG4007 /review/stage", "LG4009 /review/goals/0", "LG4005 /asOf"],
            await CodesOf(response));
    }

    [Fact]
    public async Task Text_that_is_not_UTF8_is_malformed()
    {
        var response = await client.AssessAsync([(byte)'{', 0xFF]);

        Assert.Equal(Requests.Problem(400, "malformed-json"), await response.ProblemAsync());
        Assert.Equal(["LG4002"], await CodesOf(response));
    }

    [Fact]
    public async Task Text_that_is_too_deep_to_read_is_malformed()
    {
        var response = await client.AssessAsync($$"""{ "review": {{new string('[', 10_000)}}""");

        Assert.Equal(Requests.Problem(400, "malformed-json"), await response.ProblemAsync());
        Assert.Contains(await CodesOf(response), code => code.StartsWith("LG4011", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/yaml")]
    public async Task Another_media_type_is_not_read(string? mediaType)
    {
        var response = await client.AssessAsync("""{ "review": {} }"""u8.ToArray(), mediaType);

        Assert.Equal(Requests.Problem(415, "unsupported-media-type"), await response.ProblemAsync());
    }

    [Fact]
    public async Task A_body_of_the_largest_size_is_read()
    {
        var response = await client.AssessAsync(Encoding.ASCII.GetBytes("""{"review":{}}""".PadRight(Requests.LargestBody)));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_larger_body_is_not_read()
    {
        var response = await client.AssessAsync(Encoding.ASCII.GetBytes("""{"review":{}}""".PadRight(Requests.LargestBody + 1)));

        Assert.Equal(Requests.Problem(413, "body-too-large"), await response.ProblemAsync());
    }

    private static async Task<IEnumerable<string>> CodesOf(HttpResponseMessage response) =>
    [
        .. from error in (await response.JsonAsync()).GetProperty("errors").EnumerateArray()
           select $"{error.GetProperty("code")} {error.GetProperty("pointer")}".TrimEnd(),
    ];
}

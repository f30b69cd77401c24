using System.Net;

namespace Lg.Api.Tests;

/// <summary>Whoever has what seldom changes is told that it is the same, and nobody on the way keeps it.</summary>
public sealed class CachingTests(ApiFactory factory) : IClassFixture<ApiFactory>
{
    private readonly HttpClient client = factory.CreateClient();

    public static TheoryData<string> Addresses =>
    [
        "/v1/requirements", "/v1/requirements?severity=critical", "/v1/requirements/RL-LA-02", "/v1/catalog", "/v1/sources", "/v1/fields",
        "/v1/schemas/review", "/v1/schemas/report", "/openapi/v1.json", "/docs",
    ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task What_has_not_changed_is_not_sent_again(string address)
    {
        var first = await client.ReadAsync(address);

        var second = await ReadAsync(address, first.Headers.ETag!.ToString());

        Assert.Equal((HttpStatusCode.NotModified, ""), (second.StatusCode, await second.TextAsync()));
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task What_the_caller_has_is_asked_about_each_time(string address)
    {
        var response = await client.ReadAsync(address);

        Assert.Equal("no-cache, private", response.Headers.CacheControl?.ToString());
    }

    [Theory]
    [InlineData("W/\"something else\"")]
    [InlineData("nonsense")]
    public async Task What_the_caller_does_not_have_is_sent(string tag) =>
        Assert.Equal(HttpStatusCode.OK, (await ReadAsync("/v1/catalog", tag)).StatusCode);

    [Fact]
    public async Task Another_question_has_another_tag() =>
        Assert.NotEqual(
            (await client.ReadAsync("/v1/requirements?limit=1")).Headers.ETag,
            (await client.ReadAsync("/v1/requirements?limit=2")).Headers.ETag);

    private async Task<HttpResponseMessage> ReadAsync(string address, string tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        return await client.SendInAsync(request, language: null);
    }
}

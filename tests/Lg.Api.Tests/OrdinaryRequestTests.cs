using System.IO.Compression;
using System.Net;
using System.Text;
using Lg.Tests;

namespace Lg.Api.Tests;

/// <summary>What the standards of HTTP have every client take for granted.</summary>
public sealed class OrdinaryRequestTests : IAsyncLifetime
{
    private const string Review = """{ "review": {}, "asOf": "2025-12-01" }""";

    private RunningHost host = null!;
    private HttpClient client = null!;

    public async ValueTask InitializeAsync()
    {
        host = await RunningHost.StartAsync();
        client = host.CreateClient();
    }

    [Theory]
    [InlineData("/v1/catalog")]
    [InlineData("/v1/requirements")]
    [InlineData("/v1/requirements/RL-LA-02")]
    [InlineData("/v1/fields")]
    [InlineData("/v1/sources")]
    [InlineData("/v1/schemas/review")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/docs")]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    [InlineData("/nowhere")]
    public async Task Where_GET_is_HEAD_has_the_same_head_and_no_body(string address)
    {
        var got = await SendAsync(HttpMethod.Get, address);
        var asked = await SendAsync(HttpMethod.Head, address);

        Assert.Equal(
            (got.StatusCode, got.Headers.ETag, got.Content.Headers.ContentType),
            (asked.StatusCode, asked.Headers.ETag, asked.Content.Headers.ContentType));
        Assert.Equal("", await asked.TextAsync());
    }

    [Fact(Timeout = Patience.OfATest)]
    public async Task After_the_head_that_a_HEAD_asks_for_comes_nothing()
    {
        await using var connection = await host.ConnectAsync();

        await connection.SendAsync("HEAD /v1/catalog HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        var answer = await connection.ReadToEndAsync();

        Assert.StartsWith("HTTP/1.1 200 OK\r\n", answer, StringComparison.Ordinal);
        Assert.EndsWith("\r\n\r\n", answer, StringComparison.Ordinal);
        Assert.Single(answer.Split("\r\n\r\n", StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task A_HEAD_is_told_that_nothing_has_changed()
    {
        var tag = (await SendAsync(HttpMethod.Get, "/v1/catalog")).Headers.ETag!;

        Assert.Equal(HttpStatusCode.NotModified, (await SendAsync(HttpMethod.Head, "/v1/catalog", ("If-None-Match", $"{tag}"))).StatusCode);
    }

    [Theory]
    [InlineData("DELETE", "/v1/catalog", "GET, HEAD")]
    [InlineData("OPTIONS", "/v1/catalog", "GET, HEAD")]
    [InlineData("HEAD", Requests.Assessments, "POST")]
    public async Task What_may_be_done_is_named_with_what_may_not(string method, string address, string allowed)
    {
        var response = await SendAsync(new HttpMethod(method), address);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(allowed, string.Join(", ", response.Content.Headers.Allow));
    }

    [Fact]
    public async Task A_page_of_the_same_origin_may_post() =>
        Assert.Equal(
            HttpStatusCode.OK,
            (await SendAsync(
                HttpMethod.Post, Requests.Assessments, ("Origin", $"{host.Address.GetLeftPart(UriPartial.Authority)}"))).StatusCode);

    [Theory]
    [InlineData("https://127.0.0.1:PORT")]
    [InlineData("http://127.0.0.1")]
    [InlineData("http://localhost:PORT")]
    [InlineData("null")]
    public async Task Another_scheme_port_or_name_is_another_origin(string origin) => Assert.Equal(
        Requests.Problem(403, "foreign-origin"),
        await (await SendAsync(
            HttpMethod.Post,
            Requests.Assessments,
            ("Origin", origin.Replace("PORT", $"{host.Address.Port}", StringComparison.Ordinal)))).ProblemAsync());

    [Fact]
    public async Task Behind_a_proxy_that_ends_TLS_the_origin_is_the_one_that_the_browser_sees()
    {
        await using var behind = await RunningHost.StartAsync("--Lg:Network:Proxies:0=127.0.0.1", "--Lg:Access:Open=true");
        using var browser = behind.CreateClient();
        using var request = new HttpRequestMessage(
            HttpMethod.Post, Requests.Assessments)
        { Content = new StringContent(Review, Encoding.UTF8, "application/json") };
        request.Headers.Host = "lg.example.se";
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Headers.Add("X-Forwarded-For", "203.0.113.7");
        request.Headers.Add("Origin", "https://lg.example.se");

        Assert.Equal(HttpStatusCode.OK, (await browser.SendInAsync(request, language: null)).StatusCode);
    }

    [Theory]
    [InlineData("identity")]
    [InlineData("Identity")]
    public async Task A_body_may_be_said_not_to_be_compressed(string encoding) =>
        Assert.Equal(HttpStatusCode.OK, (await SendBodyAsync(Encoding.UTF8.GetBytes(Review), encoding)).StatusCode);

    [Theory]
    [InlineData("x-gzip")]
    [InlineData("GZIP")]
    public async Task Compression_has_several_names(string encoding)
    {
        using MemoryStream body = new();
        await using (GZipStream compressed = new(body, CompressionMode.Compress, leaveOpen: true))
            compressed.Write(Encoding.UTF8.GetBytes(Review));

        Assert.Equal(HttpStatusCode.OK, (await SendBodyAsync(body.ToArray(), encoding)).StatusCode);
    }

    [Fact]
    public async Task A_browser_need_not_ask_before_every_request()
    {
        const string origin = "https://app.example.se";
        await using var named = await RunningHost.StartAsync($"--Lg:Network:Origins:0={origin}");
        using var browser = named.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Options, Requests.Assessments);
        request.Headers.Add("Origin", origin);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "authorization,content-type");

        var answer = await browser.SendInAsync(request, language: null);

        Assert.Equal("3600", Assert.Single(answer.Headers.GetValues("Access-Control-Max-Age")));
        Assert.Contains("Authorization", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Headers")), StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await host.DisposeAsync();
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, address);
        if (method == HttpMethod.Post)
            request.Content = new StringContent(Review, Encoding.UTF8, "application/json");
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await client.SendInAsync(request, language: null);
    }

    private async Task<HttpResponseMessage> SendBodyAsync(byte[] body, string encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Requests.Assessments) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new("application/json");
        request.Content.Headers.ContentEncoding.Add(encoding);
        return await client.SendInAsync(request, language: null);
    }
}

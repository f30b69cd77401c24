using System.Net;
using System.Text;

namespace Lg.Api.Tests.Access;

/// <summary>What a web page can get a browser to do with the host: nothing, unless its origin has been let in.</summary>
public sealed class BrowserTests
{
    private const string Origin = "https://app.example.se";
    private const string Body = """{ "review": {}, "asOf": "2025-12-01" }""";

    private static readonly string[] Headers =
        ["X-Content-Type-Options", "X-Frame-Options", "Referrer-Policy", "Cross-Origin-Resource-Policy", "Cross-Origin-Opener-Policy"];

    [Theory]
    [InlineData("/v1/catalog", 200)]
    [InlineData("/nowhere", 404)]
    [InlineData("/docs", 200)]
    public async Task Every_answer_tells_browsers_to_show_it_as_it_is_and_nowhere_else(string address, int status)
    {
        await using var factory = new ApiFactory();

        var response = await factory.CreateClient().ReadAsync(address);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(
            "nosniff DENY no-referrer same-origin same-origin",
            string.Join(' ', Headers.Select(name => Assert.Single(response.Headers.GetValues(name)))));
        Assert.EndsWith(
            "; frame-ancestors 'none'", Assert.Single(response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.StartsWith(
            "default-src 'none'", Assert.Single(response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("10.0.0.1:5080")]
    [InlineData("localhost.evil.example")]
    public async Task A_host_without_keys_answers_to_the_names_of_the_machine_only(string name)
    {
        await using var factory = new ApiFactory();

        Assert.Equal(
            Requests.Problem(421, "wrong-host"),
            await (await SendAsync(factory, HttpMethod.Get, "/v1/catalog", request => request.Headers.Host = name)).ProblemAsync());
    }

    [Theory]
    [InlineData("localhost:5080")]
    [InlineData("127.0.0.1")]
    [InlineData("[::1]:5080")]
    public async Task The_machine_has_several_names(string name)
    {
        await using var factory = new ApiFactory();

        Assert.Equal(
            HttpStatusCode.OK,
            (await SendAsync(factory, HttpMethod.Get, "/v1/catalog", request => request.Headers.Host = name)).StatusCode);
    }

    [Theory]
    [InlineData(Requests.Assessments)]
    [InlineData("/v1/catalog:reload")]
    public async Task A_page_of_another_origin_may_not_post(string address)
    {
        await using var factory = new ApiFactory();

        var response = await SendAsync(factory, HttpMethod.Post, address, request => request.Headers.Add("Origin", Origin));

        Assert.Equal(Requests.Problem(403, "foreign-origin"), await response.ProblemAsync());
        Assert.False(response.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task A_page_of_another_origin_may_not_read()
    {
        await using var factory = new ApiFactory();

        var response = await SendAsync(factory, HttpMethod.Get, "/v1/catalog", request => request.Headers.Add("Origin", Origin));

        Assert.False(response.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task A_browser_that_asks_beforehand_is_not_let_in()
    {
        await using var factory = new ApiFactory();

        var response = await SendAsync(factory, HttpMethod.Options, Requests.Assessments, Preflight);

        Assert.Equal(Requests.Problem(405, "method-not-allowed"), await response.ProblemAsync());
    }

    [Fact]
    public async Task An_origin_that_is_named_is_let_in()
    {
        await using var factory = new ApiFactory { Settings = new Dictionary<string, string> { ["Lg:Network:Origins:0"] = Origin } };

        var asked = await SendAsync(factory, HttpMethod.Options, Requests.Assessments, Preflight);
        var posted = await SendAsync(factory, HttpMethod.Post, Requests.Assessments, request => request.Headers.Add("Origin", Origin));
        var other = await SendAsync(
            factory, HttpMethod.Post, Requests.Assessments, request => request.Headers.Add("Origin", "https://evil.example"));

        Assert.Equal(
            (HttpStatusCode.NoContent, Origin), (asked.StatusCode, Assert.Single(asked.Headers.GetValues("Access-Control-Allow-Origin"))));
        Assert.Equal(
            (HttpStatusCode.OK, Origin), (posted.StatusCode, Assert.Single(posted.Headers.GetValues("Access-Control-Allow-Origin"))));
        Assert.Contains("Lg-Receipt", posted.Headers.GetValues("Access-Control-Expose-Headers").Single(), StringComparison.Ordinal);
        Assert.Equal(Requests.Problem(403, "foreign-origin"), await other.ProblemAsync());
    }

    private static void Preflight(HttpRequestMessage request)
    {
        request.Content = null;
        request.Headers.Add("Origin", Origin);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "content-type");
    }

    private static async Task<HttpResponseMessage> SendAsync(
        ApiFactory factory, HttpMethod method, string address, Action<HttpRequestMessage> change)
    {
        using var request = new HttpRequestMessage(
            method, address)
        { Content = method == HttpMethod.Post ? new StringContent(Body, Encoding.UTF8, "application/json") : null };
        change(request);
        return await factory.CreateClient().SendInAsync(request, language: null);
    }
}

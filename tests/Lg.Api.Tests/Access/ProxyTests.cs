using System.Net;

namespace Lg.Api.Tests.Access;

/// <summary>What a proxy says of who calls and how is believed of the proxies that are named, and of nobody else.</summary>
public sealed class ProxyTests
{
    [Fact]
    public async Task A_named_proxy_is_believed()
    {
        var seen = await SeenAsync(["--Lg:Network:Proxies:0=127.0.0.0/8", "--Lg:Access:Open=true"], "203.0.113.7", "https");

        Assert.Equal(("203.0.113.7", true), seen);
    }

    [Fact]
    public async Task Nobody_else_is_believed() => Assert.Equal(("127.0.0.1", false), await SeenAsync([], "203.0.113.7", "https"));

    [Fact]
    public async Task A_proxy_of_another_address_is_not_believed() =>
        Assert.Equal(
            ("127.0.0.1", false), await SeenAsync(["--Lg:Network:Proxies:0=10.0.0.5", "--Lg:Access:Open=true"], "203.0.113.7", "https"));

    [Fact]
    public async Task Each_caller_behind_a_proxy_has_a_limit_of_its_own()
    {
        await using var host =
            await RunningHost.StartAsync("--Lg:Network:Proxies:0=127.0.0.1", "--Lg:Access:Open=true", "--Lg:Limits:RequestsPerMinute=1");
        using var client = host.CreateClient();

        var statuses = new List<HttpStatusCode>();
        foreach (var caller in (string[])["203.0.113.7", "203.0.113.8", "203.0.113.7"])
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/catalog") { Headers = { { "X-Forwarded-For", caller } } };
            statuses.Add((await client.SendInAsync(request, language: null)).StatusCode);
        }

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests], statuses);
    }

    // Who calls is seen in the limit of callers, how in whether browsers are told to remember TLS; the names of the machine are exempt from
    // that.
    private static async Task<(string Caller, bool IsTls)> SeenAsync(string[] settings, string caller, string scheme)
    {
        string? seen = null;
        await using var host = await RunningHost.StartWithAsync(
            context => seen = context.Connection.RemoteIpAddress?.MapToIPv4().ToString(), TimeProvider.System, [.. settings]);
        using var client = host.CreateClient();
        using var request = new HttpRequestMessage(
            HttpMethod.Get, "/health/live")
        { Headers = { { "X-Forwarded-For", caller }, { "X-Forwarded-Proto", scheme } } };
        request.Headers.Host = settings.Length > 0 ? "lg.example.se" : "localhost";

        var response = await client.SendInAsync(request, language: null);

        return (seen!, response.Headers.Contains("Strict-Transport-Security"));
    }
}

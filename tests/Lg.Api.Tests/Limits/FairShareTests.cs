using System.Net;
using System.Security.Claims;
using System.Threading.RateLimiting;
using Lg.Api.Access.Keys;
using Lg.Api.Tests.Access;
using Lg.Api.Tests.Batches;
using Lg.Tests;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Lg.Api.Tests.Limits;

/// <summary>
/// One caller has a share of the places and not all of them, however slowly it sends; who a caller is decides its key, else its address.
/// </summary>
public sealed class FairShareTests : IDisposable
{
    private const string Key = "X-Api-Key";
    private const string Address = "X-Forwarded-For";

    private static readonly string[] TwoOfFour = ["--Lg:Limits:ConcurrentRequests=4", "--Lg:Limits:ConcurrentRequestsPerCaller=2"];
    private static readonly string[] BehindProxy = ["--Lg:Network:Proxies:0=127.0.0.1", "--Lg:Access:Open=true"];

    private readonly TemporaryKeys keys = new();
    private readonly string mine;
    private readonly string another;

    public FairShareTests() => (mine, another) = (keys.Add("lg.assess"), keys.Add("lg.assess"));

    [Theory(Timeout = Patience.OfATest)]
    [InlineData("sv", "Så många av era begäranden")]
    [InlineData("en", "As many of your requests")]
    public async Task A_caller_whose_slow_batches_hold_its_share_is_refused_and_the_others_are_let_in(string language, string detail)
    {
        await using var host = await StartAsync([.. TwoOfFour, "--Lg:Limits:Queue=0", "--Lg:Limits:RetryAfterSeconds=7"]);
        await using var first = await HoldAsync(host, (Key, mine));
        await using var second = await HoldAsync(host, (Key, mine));
        using var client = host.CreateClient();

        var refused = await AskAsync(client, language, (Key, mine));

        Assert.Equal(Requests.Problem(429, "too-many-requests"), await refused.ProblemAsync());
        Assert.StartsWith(detail, (await refused.JsonAsync()).GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal(TimeSpan.FromSeconds(7), refused.Headers.RetryAfter?.Delta);
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(client, language, (Key, another))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.ReadAsync("/health/ready")).StatusCode);
    }

    [Theory(Timeout = Patience.OfATest)]
    [InlineData("203.0.113.7", "203.0.113.7", 429)]
    [InlineData("203.0.113.7", "203.0.113.8", 200)]
    [InlineData("2001:db8:1:2::7", "2001:db8:1:2:ffff::8", 429)]
    [InlineData("2001:db8:1:2::7", "2001:db8:1:3::7", 200)]
    [InlineData("::ffff:203.0.113.7", "::ffff:203.0.113.7", 429)]
    [InlineData("::ffff:203.0.113.7", "::ffff:203.0.113.8", 200)]
    public async Task Without_keys_a_caller_is_an_address_or_a_network_of_IPv6(string holder, string asker, int expected)
    {
        await using var host = await RunningHost.StartAsync([.. BehindProxy, .. TwoOfFour, "--Lg:Limits:Queue=0"]);
        await using var first = await HoldAsync(host, (Address, holder));
        await using var second = await HoldAsync(host, (Address, holder));
        using var client = host.CreateClient();

        Assert.Equal(HttpStatusCode.TooManyRequests, (await AskAsync(client, language: null, (Address, holder))).StatusCode);
        Assert.Equal(expected, (int)(await AskAsync(client, language: null, (Address, asker))).StatusCode);
    }

    [Fact(Timeout = Patience.OfATest)]
    public async Task A_key_is_one_caller_from_whatever_address_it_is_used()
    {
        await using var host = await StartAsync([.. BehindProxy[..1], .. TwoOfFour, "--Lg:Limits:Queue=0"]);
        await using var first = await HoldAsync(host, (Key, mine), (Address, "203.0.113.1"));
        await using var second = await HoldAsync(host, (Key, mine), (Address, "203.0.113.2"));
        using var client = host.CreateClient();

        Assert.Equal(
            HttpStatusCode.TooManyRequests, (await AskAsync(client, language: null, (Key, mine), (Address, "203.0.113.3"))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(client, language: null, (Key, another), (Address, "203.0.113.1"))).StatusCode);
    }

    [Fact(Timeout = Patience.OfATest)]
    public async Task Who_has_its_share_waits_in_a_line_of_its_own_and_others_pass_it()
    {
        await using var host = await StartAsync([.. TwoOfFour, "--Lg:Limits:Queue=1"]);
        var first = await HoldAsync(host, (Key, mine));
        await using var second = await HoldAsync(host, (Key, mine));
        using var client = host.CreateClient();

        var waiting = AskAsync(client, language: null, (Key, mine));
        await Patience.UntilAsync(() => LimitsOf(host, mine).CurrentQueuedCount == 1, () => "the request does not wait");

        Assert.Equal(HttpStatusCode.OK, (await AskAsync(client, language: null, (Key, another))).StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await AskAsync(client, language: null, (Key, mine))).StatusCode);
        Assert.False(waiting.IsCompleted);
        await first.DisposeAsync();
        Assert.Equal(HttpStatusCode.OK, (await waiting).StatusCode);
    }

    [Fact(Timeout = Patience.OfATest)]
    public async Task Who_leaves_gives_back_its_place_and_its_place_in_line()
    {
        await using var host = await StartAsync([.. TwoOfFour, "--Lg:Limits:Queue=1"]);
        var first = await HoldAsync(host, (Key, mine));
        var second = await HoldAsync(host, (Key, mine));
        var waiting = await host.ConnectAsync();
        await waiting.SendAsync($"GET /v1/catalog HTTP/1.1\r\nHost: localhost\r\n{Key}: {mine}\r\n\r\n");
        await Patience.UntilAsync(() => LimitsOf(host, mine).CurrentQueuedCount == 1, () => "the request does not wait");

        await waiting.CutAsync();
        await Patience.UntilAsync(() => LimitsOf(host, mine).CurrentQueuedCount == 0, () => "the request that nobody waits for waits");
        Assert.Equal(0, LimitsOf(host, mine).CurrentAvailablePermits);
        await first.CutAsync();
        await second.CutAsync();

        await Patience.UntilAsync(() => LimitsOf(host, mine).CurrentAvailablePermits == 2, () => "the places are not given back");
    }

    [Fact(Timeout = Patience.OfATest)]
    public async Task Unless_told_otherwise_a_share_is_a_quarter()
    {
        await using var host = await StartAsync("--Lg:Limits:ConcurrentRequests=8", "--Lg:Limits:Queue=0");

        Assert.Equal(2, LimitsOf(host, mine).CurrentAvailablePermits);
    }

    public void Dispose() => keys.Dispose();

    private Task<RunningHost> StartAsync(params string[] settings) =>
        RunningHost.StartAsync(new FixedClock(ApiFactory.Today), [$"--keys={keys.Path}", .. settings]);

    // A batch of which one line has begun, and which is being read.
    private static async Task<RawConnection> HoldAsync(RunningHost host, params (string Name, string Value)[] headers)
    {
        var connection = await host.ConnectAsync();
        var head =
            $"POST {BatchRequests.Address} HTTP/1.1\r\nHost: localhost\r\nContent-Type: {BatchRequests.NdJson}\r\nContent-Length: 100\r\n";
        await connection.BeginAsync(head + string.Concat(headers.Select(header => $"{header.Name}: {header.Value}\r\n")), "{");
        return connection;
    }

    private static async Task<HttpResponseMessage> AskAsync(
        HttpClient client, string? language, params (string Name, string Value)[] headers)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "/v1/catalog");
        foreach (var (name, value) in headers)
            request.Headers.Add(name, value);
        return await client.SendInAsync(request, language);
    }

    private static RateLimiterStatistics LimitsOf(RunningHost host, string key)
    {
        ClaimsIdentity caller = new([new Claim(ClaimTypes.NameIdentifier, ApiKey.Read(key)!.Id)]);
        var limiter = host.App.Services.GetRequiredService<IOptions<RateLimiterOptions>>().Value.GlobalLimiter!;
        return limiter.GetStatistics(new DefaultHttpContext { User = new ClaimsPrincipal(caller) })!;
    }
}

using Lg.Api.Tests.Access;
using Lg.Tests;
using Microsoft.Extensions.Logging;

namespace Lg.Api.Tests.Telemetry;

/// <summary>
/// With every log turned up as far as it goes, nothing of what a caller writes is in one: no address, header, key, token or body, however
/// broken.
/// </summary>
public sealed class LogsAtTraceTests : IAsyncLifetime
{
    private const string Canary = "kanariefagel7313";

    private static readonly string[] EverythingIsLogged =
    [
        "--Logging:LogLevel:Default=Trace",
        "--Logging:LogLevel:Microsoft.AspNetCore=Trace",
        "--Logging:LogLevel:Microsoft.AspNetCore.Server.Kestrel.BadRequests=Trace",
        "--Logging:LogLevel:Microsoft.AspNetCore.Hosting.Diagnostics=Trace",
        "--Logging:LogLevel:Microsoft.AspNetCore.Authentication=Trace",
    ];

    private readonly CapturedLogs logs = new();
    private readonly TemporaryKeys keys = new();
    private LocalIssuer issuer = null!;
    private RunningHost host = null!;
    private string key = null!;

    public async ValueTask InitializeAsync()
    {
        issuer = await LocalIssuer.StartAsync();
        key = keys.Add("lg.assess");
        host = await RunningHost.StartAsync(
            builder => builder.Logging.SetMinimumLevel(LogLevel.Trace).AddProvider(logs),
            [.. EverythingIsLogged, $"--keys={keys.Path}", "--Lg:Network:Origins:0=https://app.example.se", .. issuer.Settings]);
    }

    [Theory(Timeout = Patience.OfATest)]
    [InlineData("GET /v1/CANARY HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    [InlineData("GET /v1/catalog?q=CANARY HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    [InlineData("GET /v1/requirements/CANARY HTTP/1.1\r\nHost: localhost\r\nX-Api-Key: KEY\r\n\r\n")]
    [InlineData("GET /v1/catalog HTTP/1.1\r\nHost: CANARY\r\n\r\n")]
    [InlineData(
        "GET /v1/catalog HTTP/1.1\r\nHost: localhost\r\nX-Api-Key: CANARY\r\nCookie: CANARY\r\nReferer: http://CANARY/\r\nUser-Agent: CANARY\r\n\r\n")]
    [InlineData("GET /v1/catalog HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer CANARY\r\n\r\n")]
    [InlineData("GET /v1/catalog HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer eyJhbGciOiJSUzI1NiJ9.CANARY.CANARY\r\n\r\n")]
    [InlineData("GET /v1/catalog HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer TOKEN\r\n\r\n")]
    [InlineData("OPTIONS /v1/catalog HTTP/1.1\r\nHost: localhost\r\nOrigin: http://CANARY\r\nAccess-Control-Request-Method: GET\r\n\r\n")]
    [InlineData(
        "GET /v1/catalog HTTP/1.1\r\nHost: localhost\r\ntraceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01\r\ntracestate: CANARY=1\r\nbaggage: CANARY=1\r\n\r\n")]
    [InlineData(
        "POST /v1/assessments HTTP/1.1\r\nHost: localhost\r\nX-Api-Key: KEY\r\nContent-Type: application/json\r\nContent-Length: 18\r\n\r\n{\"CANARY\"")]
    [InlineData(
        "POST /v1/assessments HTTP/1.1\r\nHost: localhost\r\nX-Api-Key: KEY\r\nContent-Type: text/CANARY\r\nContent-Length: 2\r\n\r\n{}")]
    [InlineData(
        "POST /v1/assessments HTTP/1.1\r\nHost: localhost\r\nX-Api-Key: KEY\r\nContent-Type: application/json\r\nContent-Encoding: CANARY\r\nContent-Length: 2\r\n\r\n{}")]
    [InlineData(
        "POST /v1/assessments HTTP/1.1\r\nHost: localhost\r\nX-Api-Key: KEY\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nCANARY\r\n\r\n")]
    public Task What_a_request_says(string request) => AssertIsNowhereAsync(request);

    // What Kestrel refuses itself, because it is no HTTP: review text that follows a wrong length, a key in a broken header.
    [Theory(Timeout = Patience.OfATest)]
    [InlineData("CANARY\r\n\r\n")]
    [InlineData("{\"review\":\"CANARY\"}\r\n\r\n")]
    [InlineData("GET /CANARY HTTP/9.9\r\n\r\n")]
    [InlineData("GET CANARY HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    [InlineData("CANARY( /v1/catalog HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost\r\nCANARY KEY\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost\r\nX-Api-Key\r\n KEY: CANARY\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: CANARY CANARY\r\n\r\n")]
    [InlineData("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: CANARY\r\n\r\n")]
    [InlineData("POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: CANARY\r\n\r\n")]
    public Task What_is_no_request_at_all(string request) => AssertIsNowhereAsync(request);

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await issuer.DisposeAsync();
        keys.Dispose();
    }

    private async Task AssertIsNowhereAsync(string request)
    {
        var token = issuer.Token(token => token.Audience = Canary, ("scope", Canary), ("name", Canary));
        await using (var connection = await host.ConnectAsync())
        {
            await connection.SendAsync(request
                .Replace("CANARY", Canary, StringComparison.Ordinal)
                .Replace("KEY", key, StringComparison.Ordinal)
                .Replace("TOKEN", token, StringComparison.Ordinal)
                .Replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n", StringComparison.Ordinal));
            Assert.StartsWith("HTTP/1.1 ", await connection.ReadUntilAsync("\r\n\r\n"), StringComparison.Ordinal);
        }

        // A request that came through is logged when it has been answered, and so before another that follows.
        using (var client = host.CreateClient())
            await client.ReadAsync("/health/live");
        await logs.WaitForAsync("getLiveness 200");
        await host.App.StopAsync(TestContext.Current.CancellationToken);

        foreach (var secret in (string[])[Canary, key, key[3..], token, token.Split('.')[1]])
            Assert.DoesNotContain(secret, logs.Text, StringComparison.OrdinalIgnoreCase);
    }
}

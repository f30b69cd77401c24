using System.Net;
using Lg.Api.Hosting;
using Lg.Api.Tests.Batches;
using Lg.Tests;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace Lg.Api.Tests.Telemetry;

/// <summary>A host that closes ends what it has begun.</summary>
public sealed class ShutdownTests
{
    private const string Small = """{ "review": {}, "asOf": "2025-12-01" }""";

    [Fact(Timeout = Patience.OfATest)]
    public async Task A_request_that_has_begun_is_answered()
    {
        await using var host = await RunningHost.StartAsync();
        await using var begun = await host.ConnectAsync();
        await begun.BeginAsync(
            $"POST /v1/assessments?top=0 HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {Small.Length}\r\n",
            "{");

        var stopping = host.App.StopAsync(TestContext.Current.CancellationToken);
        await IsClosingAsync(host);
        Assert.False(stopping.IsCompleted);
        await begun.SendAsync(Small[1..]);

        Assert.StartsWith("HTTP/1.1 200 ", await begun.ReadToEndAsync(), StringComparison.Ordinal);
        await stopping;
    }

    [Fact(Timeout = Patience.OfATest)]
    public async Task A_batch_is_answered_as_far_as_it_has_come_and_says_so()
    {
        await using var host = await RunningHost.StartAsync();
        await using var begun = await host.ConnectAsync();
        var line = Small + "\n";
        await begun.SendAsync(
            $"POST {BatchRequests.Address}?top=0 HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n{line.Length:x}\r\n{line}\r\n");
        Assert.Contains("\"line\":1,\"status\":200", await begun.ReadUntilAsync("\"asOf\""), StringComparison.Ordinal);

        var stopping = host.App.StopAsync(TestContext.Current.CancellationToken);
        await IsClosingAsync(host);
        await begun.SendAsync($"{line.Length:x}\r\n{line}\r\n0\r\n\r\n");

        Assert.Contains(
            "\"line\":2,\"status\":503,\"problem\":{\"type\":\"urn:lg:problem:closing\"",
            await begun.ReadToEndAsync(),
            StringComparison.Ordinal);
        await stopping;
    }

    [Fact(Timeout = Patience.OfATest)]
    public async Task A_host_that_is_about_to_close_says_so_and_goes_on_for_a_while()
    {
        FakeTimeProvider clock = new(ApiFactory.Noon);
        await using var host = await RunningHost.StartAsync(clock, "--Lg:Shutdown:DrainSeconds=2");
        using var client = host.CreateClient();
        await client.ReadAsync("/health/ready");

        var stopping = host.App.StopAsync(TestContext.Current.CancellationToken);
        var ready = await client.ReadAsync("/health/ready");
        var assessed = await client.AssessAsync(Small);

        Assert.Equal(Requests.Problem(503, "closing"), await ready.ProblemAsync());
        Assert.True(ready.Headers.ConnectionClose);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (assessed.StatusCode, (await client.ReadAsync("/health/live")).StatusCode));
        Assert.False(stopping.IsCompleted);
        clock.Advance(TimeSpan.FromSeconds(2));
        await stopping;
    }

    [Fact]
    public async Task The_time_to_close_is_the_time_to_be_noticed_and_the_time_to_finish()
    {
        await using var host = await RunningHost.StartAsync("--Lg:Shutdown:DrainSeconds=3", "--Lg:Shutdown:FinishSeconds=7");

        Assert.Equal(
            TimeSpan.FromSeconds(10),
            host.App.Services.GetRequiredService<Microsoft.Extensions.Options.IOptions<HostOptions>>().Value.ShutdownTimeout);
        Assert.False(host.App.Services.GetRequiredService<Shutdown>().HasBegun);
        await host.App.Services.GetRequiredService<Shutdown>().StopAsync(TestContext.Current.CancellationToken);
    }

    private static Task IsClosingAsync(RunningHost host)
    {
        var lifetime = host.App.Services.GetRequiredService<IHostApplicationLifetime>();
        return Patience.UntilAsync(() => lifetime.ApplicationStopping.IsCancellationRequested, () => "the host does not close");
    }
}

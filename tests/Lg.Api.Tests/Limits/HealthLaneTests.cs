using System.Net;
using System.Net.Sockets;
using Lg.Api.Limits;
using Lg.Tests;
using Microsoft.Extensions.DependencyInjection;

namespace Lg.Api.Tests.Limits;

/// <summary>Whoever asks how the host is gets an answer, whatever the others do: a connection and a thread are left for it.</summary>
public sealed class HealthLaneTests
{
    private const string Live = "/health/live";

    [Fact(Timeout = Patience.OfATest)]
    public async Task Connections_on_which_nothing_is_said_do_not_keep_health_from_being_answered()
    {
        const int Idle = 1_100;
        await using var host = await RunningHost.StartAsync();
        List<TcpClient> idle = [];
        try
        {
            for (var i = 0; i < Idle; i++)
            {
                idle.Add(new TcpClient());
                await idle[^1].ConnectAsync(host.Address.Host, host.Address.Port, TestContext.Current.CancellationToken);
            }

            using var client = host.CreateClient();
            Assert.Equal(HttpStatusCode.OK, (await client.ReadAsync(Live)).StatusCode);
        }
        finally
        {
            idle.ForEach(connection => connection.Dispose());
        }
    }

    // That connections are counted for each address is the server's doing: so health can have one to itself.
    [Fact(Timeout = Patience.OfATest)]
    public async Task Connections_are_counted_for_each_address_that_the_host_listens_on()
    {
        const int Most = 16;
        await using var host =
            await RunningHost.StartAsync($"--Lg:Limits:Connections={Most}", "--urls=http://127.0.0.1:0;http://127.0.0.1:0");
        var addresses = host.App.Urls.Select(url => new Uri(url)).ToList();
        List<RawConnection> open = [];
        try
        {
            for (var i = 0; i < Most; i++)
            {
                open.Add(await RawConnection.OpenAsync(addresses[0]));
                await open[^1].SendAsync($"GET {Live} HTTP/1.1\r\nHost: localhost\r\n\r\n");
                Assert.StartsWith("HTTP/1.1 200 ", await open[^1].ReadUntilAsync("live"), StringComparison.Ordinal);
            }

            await using var oneTooMany = await RawConnection.OpenAsync(addresses[0]);
            Assert.Equal("", await oneTooMany.ReadToEndAsync());
            using HttpClient client = new() { BaseAddress = addresses[1] };
            Assert.Equal(HttpStatusCode.OK, (await client.ReadAsync(Live)).StatusCode);
        }
        finally
        {
            foreach (var connection in open)
                await connection.DisposeAsync();
        }
    }

    [Fact]
    public async Task There_are_threads_for_everybody_who_is_let_in_and_some_more()
    {
        const int LetIn = 150;
        await using var host = await RunningHost.StartAsync($"--Lg:Limits:ConcurrentRequests={LetIn}");

        ThreadPool.GetMinThreads(out var threads, out _);

        Assert.True(threads > LetIn);
    }

    [Fact(Timeout = Patience.OfATest)]
    public async Task Nothing_is_counted_in_a_review_before_there_is_a_place_for_it()
    {
        using HeldClock clock = new();
        await using var host = await RunningHost.StartAsync(clock, "--Lg:Limits:ConcurrentAssessments=1", "--Lg:Limits:Items=100");
        using var client = host.CreateClient();
        var held = client.AssessAsync("""{ "review": {} }""");
        await Patience.WaitAsync(clock.Asked);
        using StringContent tooMany =
            new($"[{string.Join(',', Enumerable.Repeat("1", 101))}]", System.Text.Encoding.UTF8, "application/json");

        var validating =
            client.PostAsync(new Uri("/v1/reviews:validate", UriKind.Relative), tooMany, TestContext.Current.CancellationToken);
        await Patience.UntilAsync(
            () => host.App.Services.GetRequiredService<AssessmentGate>().Waiting == 1, () => "the review does not wait for a place");
        clock.Release();

        Assert.Equal(Requests.Problem(413, "too-many-items"), await (await validating).ProblemAsync());
        Assert.Equal(HttpStatusCode.OK, (await held).StatusCode);
    }
}

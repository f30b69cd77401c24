using Lg.Load.Hostile;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Lg.Api.Tests;

/// <summary>A few of the hostile requests that <c>bench/Lg.Load hostile</c> sends by the thousands.</summary>
public sealed class HostileTests
{
    private const int Seed = 2026;
    private const int Count = 300;
    private const int AtOnce = 8;

    // As the host ships: some of the requests end only when the server finds that too little of them comes.
    private static readonly MinDataRate LeastRate = new(bytesPerSecond: 240, gracePeriod: TimeSpan.FromSeconds(5));

    [Fact]
    public async Task Hostile_requests_get_no_server_error_and_nothing_internal_and_do_not_hang()
    {
        await using var host = await RunningHost.StartAsync();
        host.Server.Limits.MinRequestBodyDataRate = LeastRate;

        var outcome =
            await HostileRun.RunAsync(host.Address, Seed, Enumerable.Range(0, Count), AtOnce, TestContext.Current.CancellationToken);

        Assert.Equal([], outcome.Faults);
        Assert.Equal(Count, outcome.Statuses.Values.Sum());
    }

    [Fact]
    public async Task A_host_assesses_after_hostile_requests_as_before()
    {
        await using var host = await RunningHost.StartAsync();
        host.Server.Limits.MinRequestBodyDataRate = LeastRate;
        using var client = host.CreateClient();
        var body = $$"""{ "review": {{Samples.Text("trafikkontoret-2026.json")}}, "asOf": "2025-12-01" }""";
        var before = await (await client.AssessAsync(body)).TextAsync();

        await HostileRun.RunAsync(host.Address, Seed, Enumerable.Range(Count, 60), AtOnce, TestContext.Current.CancellationToken);

        Assert.Equal(before, await (await client.AssessAsync(body)).TextAsync());
    }

    [Fact]
    public void The_same_seed_makes_the_same_requests() => Assert.Equal(
        Enumerable.Range(0, 60).SelectMany(number => HostileRequests.Make(Seed, number).Parts),
        Enumerable.Range(0, 60).SelectMany(number => HostileRequests.Make(Seed, number).Parts));
}

using System.Collections.Concurrent;

namespace Lg.Load.Hostile;

/// <summary>What came of a series of hostile requests.</summary>
/// <param name="Statuses">How many answers there were of each kind of request and status.</param>
/// <param name="Faults">What should not have been, with the number of the request.</param>
/// <param name="Slowest">How long the slowest took, the silent ones aside.</param>
public sealed record HostileOutcome(
    IReadOnlyDictionary<(string Kind, int Status), int> Statuses, IReadOnlyList<string> Faults, TimeSpan Slowest);

/// <summary>Sends a series of hostile requests to a host on this machine.</summary>
public static class HostileRun
{
    /// <summary>Sends them, some at once.</summary>
    /// <param name="host">The address of the host, on loopback.</param>
    /// <param name="seed">Which series.</param>
    /// <param name="numbers">Which ones of the series.</param>
    /// <param name="atOnce">How many at once.</param>
    /// <param name="cancellation">Ends the run.</param>
    public static async Task<HostileOutcome> RunAsync(
        Uri host, int seed, IEnumerable<int> numbers, int atOnce, CancellationToken cancellation)
    {
        if (!host.IsLoopback)
            throw new ArgumentException("hostile requests are for a host on this machine", nameof(host));

        ConcurrentDictionary<(string Kind, int Status), int> statuses = new();
        ConcurrentBag<string> faults = [];
        ConcurrentBag<TimeSpan> times = [];
        ParallelOptions options = new() { MaxDegreeOfParallelism = atOnce, CancellationToken = cancellation };
        await Parallel.ForEachAsync(numbers, options, async (number, token) =>
        {
            var request = HostileRequests.Make(seed, number);
            var began = TimeProvider.System.GetTimestamp();
            var answer = await Exchange.SendAsync(host, request, token);
            if (request.Manner != Manner.Stalls)
                times.Add(TimeProvider.System.GetElapsedTime(began));

            if (Judgement.FaultOf(request, answer) is { } fault)
                faults.Add($"request {number} ({request.Kind}): {fault}");
            else
                statuses.AddOrUpdate((request.Kind, Judgement.StatusOf(answer!)), 1, static (_, count) => count + 1);
        });
        return new(statuses, [.. faults.Order(StringComparer.Ordinal)], times.Max());
    }
}

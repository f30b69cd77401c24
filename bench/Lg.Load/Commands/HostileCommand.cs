using System.CommandLine;
using Lg.Load.Alone;
using Lg.Load.Health;
using Lg.Load.Hostile;
using Lg.Load.Siege;

namespace Lg.Load.Commands;

/// <summary><c>hostile</c>: requests that nobody sends in good faith, beside a caller who holds on to all it gets.</summary>
internal static class HostileCommand
{
    private const int AtOnce = 24;
    private const double HealthMilliseconds = 100;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(5);

    public static Command Make()
    {
        Option<int> count = new("--count") { Description = "how many", DefaultValueFactory = static _ => 10_000 };
        Option<int> seed = new("--seed") { Description = "which series", DefaultValueFactory = static _ => 1 };
        Option<int?> only = new("--only") { Description = "one request of the series, by its number" };
        Option<bool> alone = new("--alone") { Description = "one at a time, with what each costs the host in processor time and memory" };
        Command command = new(
            "hostile",
            "Send hostile requests to a host: no 5xx, no hang, nothing internal in an answer or a log, and health answered throughout.")
        {
            count, seed, only, alone,
        };
        command.SetAction((parsed, cancellation) =>
        {
            IEnumerable<int> numbers = parsed.GetValue(only) is { } one
                ? [one]
                : Enumerable.Range(0, Math.Clamp(parsed.GetValue(count), 1, 1_000_000));
            return parsed.GetValue(alone)
                ? RunAloneAsync(parsed.GetValue(seed), numbers, cancellation)
                : RunAsync(parsed.GetValue(seed), numbers, cancellation);
        });
        return command;
    }

    private static async Task<int> RunAloneAsync(int seed, IEnumerable<int> numbers, CancellationToken cancellation)
    {
        await using var host = await HostProcess.StartAsync();
        AloneRun run = new(host);
        await run.RunAsync(seed, numbers, cancellation);
        Console.WriteLine(run);
        return Report([.. run.Faults, .. FaultsOfLog(host.Lines)]);
    }

    private static async Task<int> RunAsync(int seed, IEnumerable<int> numbers, CancellationToken cancellation)
    {
        await using var host = await HostProcess.StartAsync();
        // A host that has just started compiles itself beside its first requests; what is measured is one that is in use.
        await Steady.Load.RunAsync(host.Address, 2, WarmUp);
        using var health = HealthWatch.Start(host.Address);
        SlowCaller siege = new(host.Address);
        using CancellationTokenSource end = new();
        var besieging = siege.RunAsync(end.Token);
        // The collector keeps what the largest requests of each kind have taken, so memory levels off only when all have been met some
        // times.
        var before = await HostileRun.RunAsync(host.Address, ~seed, Enumerable.Range(0, numbers.Count()), AtOnce, cancellation);
        Steady.MemoryWatch memory = new(host);
        var beside = Task.WhenAll(memory.RunAsync(end.Token), besieging);
        var outcome = await HostileRun.RunAsync(host.Address, seed, numbers, AtOnce, cancellation);
        await end.CancelAsync();
        await beside;
        var times = await health.EndAsync();
        var after = await Steady.Load.RunAsync(host.Address, 2, TimeSpan.FromSeconds(2));
        List<string> faults = [.. before.Faults, .. outcome.Faults, .. FaultsOfLog(host.Lines)];
        if (!host.IsRunning || after.Failed > 0 || after.Succeeded == 0)
            faults.Add("the host does not assess as before");
        if (memory.Grows)
            faults.Add("the memory of the host grows");
        if (times.Failed > 0 || times.Longest > HealthMilliseconds)
            faults.Add($"health was not answered within {HealthMilliseconds} ms throughout");

        var byKind = outcome.Statuses.GroupBy(static pair => pair.Key.Kind).OrderBy(static kind => kind.Key, StringComparer.Ordinal);
        foreach (var kind in byKind)
        {
            var statuses = kind.OrderBy(static pair => pair.Key.Status)
                .Select(static pair => $"{(pair.Key.Status == 0 ? "cut" : pair.Key.Status)}: {pair.Value}");
            Console.WriteLine($"{kind.Key,-34} {string.Join("  ", statuses)}");
        }

        Console.WriteLine(memory);
        Console.WriteLine(times);
        Console.WriteLine(siege);
        Console.WriteLine($"{outcome.Statuses.Values.Sum()} as they should be; the slowest took {outcome.Slowest.TotalSeconds:F1} s");
        return Report(faults);
    }

    private static int Report(List<string> faults)
    {
        foreach (var fault in faults)
            Console.WriteLine($"FAULT {fault}");
        Console.WriteLine($"{faults.Count} faults");
        return faults.Count == 0 ? 0 : 1;
    }

    // A hostile request is the caller's fault, so nothing of it is an error of the host, though the server below calls some of them
    // its own; and no log repeats what a review says.
    private static IEnumerable<string> FaultsOfLog(IEnumerable<string> lines) =>
        from line in lines
        where IsOwnError(line)
            || line.Contains("\"LogLevel\":\"Critical\"", StringComparison.Ordinal)
            || line.Contains(Reviews.Canary, StringComparison.Ordinal)
        select $"logged: {line}";

    private static bool IsOwnError(string line) =>
        line.Contains("\"LogLevel\":\"Error\"", StringComparison.Ordinal) && line.Contains("\"Category\":\"Lg.", StringComparison.Ordinal);
}

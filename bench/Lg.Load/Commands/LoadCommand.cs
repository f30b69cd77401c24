using System.CommandLine;
using System.Globalization;
using Lg.Load.Steady;

namespace Lg.Load.Commands;

/// <summary><c>load</c>: a host at saturation.</summary>
internal static class LoadCommand
{
    public static Command Make()
    {
        Option<int> seconds = new("--seconds") { Description = "how long", DefaultValueFactory = static _ => 300 };
        Option<int> callers = new("--callers") { Description = "how many ask at once", DefaultValueFactory = static _ => 32 };
        Option<Uri?> url = new(
            "--url")
        {
            CustomParser = static result => new Uri(result.Tokens[0].Value),
            Description = "a host on this machine that already runs; without it, one is started and its memory watched",
        };
        Command command = new("load", "Keep a host busy and hold every answer against the library's.") { seconds, callers, url };
        command.SetAction((parsed, _) =>
        {
            var time = TimeSpan.FromSeconds(Math.Clamp(parsed.GetValue(seconds), 1, 3600));
            var atOnce = Math.Clamp(parsed.GetValue(callers), 1, 1000);
            return parsed.GetValue(url) is { } address ? RunAsync(address, atOnce, time) : RunOwnAsync(atOnce, time);
        });
        return command;
    }

    private static async Task<int> RunAsync(Uri host, int callers, TimeSpan time) =>
        Tell(await Steady.Load.RunAsync(host, callers, time), callers, time) ? 0 : 1;

    private static async Task<int> RunOwnAsync(int callers, TimeSpan time)
    {
        await using var host = await HostProcess.StartAsync();
        MemoryWatch memory = new(host);
        using CancellationTokenSource end = new();
        var watching = memory.RunAsync(end.Token);
        var before = host.ProcessorTime;
        var tally = await Steady.Load.RunAsync(host.Address, callers, time);
        var spent = host.ProcessorTime - before;
        await end.CancelAsync();
        await watching;

        var isWell = Tell(tally, callers, time);
        var each = spent.TotalMilliseconds / Math.Max(1, tally.Succeeded);
        Say($"processor  {each:F1} ms of the host for each answer; {Environment.ProcessorCount} processors");
        Console.WriteLine(memory);
        return isWell && !memory.Grows && host.IsRunning ? 0 : 1;
    }

    private static bool Tell(Tally tally, int callers, TimeSpan time)
    {
        var within = tally.Within(0.5, 0.9, 0.99, 1);
        Say($"load       {callers} callers, {time.TotalSeconds:F0} s");
        var aSecond = tally.Succeeded / time.TotalSeconds;
        Say($"requests   {tally.Succeeded} answered as the library does, {tally.Failed} failed; {aSecond:F1} a second");
        Say($"time       p50 {within[0]:F0} ms, p90 {within[1]:F0} ms, p99 {within[2]:F0} ms, longest {within[3]:F0} ms");
        foreach (var (what, count) in tally.Failures.OrderBy(static failure => failure.Key, StringComparer.Ordinal))
            Say($"failed     {count} × {what}");
        return tally is { Failed: 0, Succeeded: > 0 };
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}

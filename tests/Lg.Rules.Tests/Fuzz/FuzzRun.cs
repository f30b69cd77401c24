using System.Diagnostics;
using System.Globalization;
using System.Text;
using Lg.Tests;

namespace Lg.Rules.Tests.Fuzz;

/// <summary>
/// Gives one target one input after the other, on a thread of its own with a small stack, and measures each. How many is a number, so that
/// a fast machine tries what a slow one does; <c>LG_FUZZ_SECONDS</c> tries each target for a time instead, <c>LG_SEED</c> sets where to
/// begin. A failure prints its seed and number. What is bounded is what an input allocates; how long it takes is only printed.
/// </summary>
internal sealed class FuzzRun
{
    /// <summary>What one input may allocate.</summary>
    public const long MostBytes = 200L * 1024 * 1024;

    private const int MostFailures = 3;

    private static readonly TimeSpan Noteworthy = TimeSpan.FromSeconds(1);
    private static readonly int Seed = Number("LG_SEED") ?? Random.Shared.Next();

    private readonly string target;
    private readonly List<string> failures = [];
    private readonly List<string> slow = [];
    private (TimeSpan Time, string Input) slowest;
    private (long Bytes, string Input) largest;
    private volatile string current = "";

    private FuzzRun(string target) => this.target = target;

    /// <summary>Gets what was tried and measured, on one line, and then each input that took a second.</summary>
    public string Summary => string.Create(
        CultureInfo.InvariantCulture,
        $"{target}: {Inputs} tried, {Accepted} accepted, LG_SEED={Seed}; slowest {slowest.Time.TotalMilliseconds:0} ms ({slowest.Input}), most memory {largest.Bytes / 1024.0 / 1024.0:0.0} MB ({largest.Input}){string.Concat(slow.Select(line => $"\n{line}"))}");

    public int Inputs { get; private set; }

    /// <summary>Gets how many of the inputs had nothing wrong with them.</summary>
    public int Accepted { get; private set; }

    public IReadOnlyList<string> Failures => failures;

    /// <summary>Gets whether an input allocated more than one may.</summary>
    public bool IsExcessive => largest.Bytes > MostBytes;

    /// <summary>Tries a number of inputs.</summary>
    /// <param name="target">What is tried, for messages.</param>
    /// <param name="count">How many, when nothing else is said.</param>
    /// <param name="next">Makes the next input and returns what is to be done with it, which says whether it was accepted.</param>
    public static FuzzRun Of(string target, int count, Func<Random, (byte[] Input, Func<bool> Try)> next)
    {
        FuzzRun run = new(target);
        Thread thread = new(() => run.Try(GoesOn(count), next), maxStackSize: 256 * 1024) { IsBackground = true };
        thread.Start();
        if (!Patience.Joins(thread, () => run.current))
            run.failures.Add($"hangs on {run.current}");
        return run;
    }

    /// <summary>Tries one input.</summary>
    public static FuzzRun Once(string target, string input, Func<bool> attempt, int stack = 256 * 1024)
    {
        FuzzRun run = new(target);
        Thread thread = new(() => run.Measure("it", Encoding.UTF8.GetBytes(input), attempt), stack) { IsBackground = true };
        thread.Start();
        if (!Patience.Joins(thread, () => run.current))
            run.failures.Add($"hangs on {input}");
        return run;
    }

    // Whether there is another input after so many.
    private static Func<int, bool> GoesOn(int count)
    {
        if (Number("LG_FUZZ_SECONDS") is not { } seconds)
            return number => number < count;

        var clock = Stopwatch.StartNew();
        return _ => clock.Elapsed.TotalSeconds < seconds;
    }

    private void Try(Func<int, bool> goesOn, Func<Random, (byte[] Input, Func<bool> Try)> next)
    {
        for (var number = 0; goesOn(number) && failures.Count < MostFailures; number++)
        {
            var (input, attempt) = next(new Random(unchecked((Seed * 486_187_739) + number)));
            Measure($"number {number}", input, attempt);
        }
    }

    private void Measure(string name, byte[] input, Func<bool> attempt)
    {
        current = $"{name}: {Preview(input)}";
        var (clock, processor) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        var before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            Accepted += attempt() ? 1 : 0;
        }
        catch (Exception exception) when (exception is not ThreadInterruptedException)
        {
            failures.Add($"{target}, LG_SEED={Seed}, {current}\nthrew {exception}");
        }

        Note(name, clock.Elapsed, Environment.CpuUsage.TotalTime - processor, GC.GetAllocatedBytesForCurrentThread() - before);
        Inputs++;
    }

    // Where the machine is busy with others, the processor's time of the whole process says what the clock does not.
    private void Note(string name, TimeSpan time, TimeSpan processor, long bytes)
    {
        if (time > slowest.Time)
            slowest = (time, name);
        if (bytes > largest.Bytes)
            largest = (bytes, name);
        if (time > Noteworthy && processor > Noteworthy)
            slow.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"{time.TotalSeconds:0.0} s, {processor.TotalSeconds:0.0} s of the processor, {bytes / 1024 / 1024} MB: {current}"));
        if (bytes > MostBytes)
            failures.Add($"{target}, LG_SEED={Seed}, {bytes / 1024 / 1024} MB: {current}");
    }

    private static string Preview(byte[] input)
    {
        var text = Encoding.UTF8.GetString(input.AsSpan(0, Math.Min(input.Length, 1_000)));
        return $"{input.Length} bytes, {string.Concat(text.Select(c => c is '\n' or (>= ' ' and < '\x7f') ? $"{c}" : $"\\u{(int)c:x4}"))}{(input.Length > 1_000 ? " …" : "")}";
    }

    private static int? Number(string variable) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;
}

using System.Collections.Concurrent;

namespace Lg.Load.Steady;

/// <summary>What came of the requests of a load run.</summary>
internal sealed class Tally
{
    private readonly ConcurrentBag<double> times = [];
    private readonly ConcurrentDictionary<string, int> failures = new();

    public int Succeeded => times.Count;

    public int Failed => failures.Values.Sum();

    public IReadOnlyDictionary<string, int> Failures => failures;

    public void Add(TimeSpan time) => times.Add(time.TotalMilliseconds);

    public void AddFailure(string what) => failures.AddOrUpdate(what, 1, static (_, count) => count + 1);

    /// <summary>Returns how many milliseconds a part of the requests were answered within.</summary>
    public IReadOnlyList<double> Within(params IReadOnlyList<double> parts)
    {
        var sorted = times.Order().ToArray();
        return sorted.Length == 0
            ? [.. parts.Select(static _ => 0.0)]
            : [.. parts.Select(part => sorted[Math.Max(0, (int)Math.Ceiling(part * sorted.Length) - 1)])];
    }
}

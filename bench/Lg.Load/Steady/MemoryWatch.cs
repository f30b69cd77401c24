using System.Globalization;

namespace Lg.Load.Steady;

/// <summary>Looks each second at the memory that a host holds.</summary>
internal sealed class MemoryWatch(HostProcess host)
{
    // Below both, a difference is the collector's.
    private const double GrowthFactor = 1.15;
    private const double GrowthMegabytes = 40;

    // A host that has just started still grows warm.
    private const int FewestSamples = 60;

    private readonly List<double> samples = [];

    /// <summary>Gets whether the last quarter holds more than the second.</summary>
    public bool Grows => IsLongEnough && Quarter(3) > Quarter(1) * GrowthFactor && Quarter(3) > Quarter(1) + GrowthMegabytes;

    private bool IsLongEnough => samples.Count >= FewestSamples;

    /// <summary>Samples the memory until cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        using PeriodicTimer timer = new(TimeSpan.FromSeconds(1));
        try
        {
            while (await timer.WaitForNextTickAsync(cancellation) && host.IsRunning)
                samples.Add(host.Megabytes);
        }
        catch (OperationCanceledException)
        {
            // The load is over.
        }
    }

    /// <summary>Returns what was seen, in words.</summary>
    public override string ToString()
    {
        var quarters = Enumerable.Range(0, 4).Select(which => Quarter(which).ToString("F0", CultureInfo.InvariantCulture));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"memory     {string.Join(" · ", quarters)} MB, the median of each quarter; {Highest:F0} MB at most; {Verdict}");
    }

    private double Highest => samples.Count == 0 ? 0 : samples.Max();

    private string Verdict =>
        Grows ? "IT GROWS" : IsLongEnough ? "it does not grow" : $"too short a run to judge growth by, which takes {FewestSamples} s";

    // The host warms up during the first quarter, and the maximum depends on when the collector last ran.
    private double Quarter(int which)
    {
        var quarter = samples.Skip(samples.Count * which / 4).Take(Math.Max(1, samples.Count / 4)).Order().ToList();
        return quarter.Count == 0 ? 0 : quarter[quarter.Count / 2];
    }
}

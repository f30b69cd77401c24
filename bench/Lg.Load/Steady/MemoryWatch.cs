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

    /// <summary>
    /// Gets whether the second half holds more than the first. A steady growth shows as much as between the second and the last quarter,
    /// and each median has twice the samples: one late or early collection does not decide.
    /// </summary>
    public bool Grows => IsLongEnough && Half(1) > Half(0) * GrowthFactor && Half(1) > Half(0) + GrowthMegabytes;

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

    private double Half(int which) => Median(which, 2);

    private double Quarter(int which) => Median(which, 4);

    // Not the maximum, which depends on when the collector last ran.
    private double Median(int which, int parts)
    {
        var part = samples.Skip(samples.Count * which / parts).Take(Math.Max(1, samples.Count / parts)).Order().ToList();
        return part.Count == 0 ? 0 : part[part.Count / 2];
    }
}

namespace Lg.Load.Steady;

/// <summary>Looks each second at the memory that a host holds.</summary>
internal sealed class MemoryWatch(HostProcess host)
{
    private readonly List<double> samples = [];

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

    /// <summary>Returns the median of one fifth of the run: the first is spent on growing warm, and the highest tells of the collector's mood.</summary>
    public double Fifth(int which)
    {
        var fifth = samples.Skip(samples.Count * which / 5).Take(Math.Max(1, samples.Count / 5)).Order().ToList();
        return fifth.Count == 0 ? 0 : fifth[fifth.Count / 2];
    }

    public double Highest => samples.Count == 0 ? 0 : samples.Max();
}

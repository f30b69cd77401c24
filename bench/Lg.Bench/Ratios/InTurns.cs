namespace Lg.Bench.Ratios;

/// <summary>
/// Measures several things in turns, so that whatever else the machine does disturbs all of them alike, and by the time of the processor,
/// which others change little.
/// </summary>
internal static class InTurns
{
    /// <summary>Returns, of each thing, the microseconds of each round.</summary>
    public static IReadOnlyList<IReadOnlyList<double>> Measure(int rounds, params IReadOnlyList<(Action Work, int Times)> things)
    {
        List<List<double>> taken = [.. things.Select(_ => new List<double>())];
        for (var round = 0; round < rounds; round++)
        {
            for (var each = 0; each < things.Count; each++)
                taken[each].Add(Microseconds(things[each].Work, things[each].Times));
        }

        return taken;
    }

    public static double Median(IReadOnlyList<double> values) => values.Order().ElementAt(values.Count / 2);

    /// <summary>Returns the bytes that some work allocates on this thread.</summary>
    public static double Allocated(Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static double Microseconds(Action work, int times)
    {
        var before = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < times; i++)
            work();
        return (Environment.CpuUsage.TotalTime - before).TotalMicroseconds / times;
    }
}

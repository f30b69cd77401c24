using System.Globalization;
using Lg.Load.Hostile;

namespace Lg.Load.Alone;

/// <summary>Sends hostile requests one at a time, and looks at what each of them costs the host.</summary>
internal sealed class AloneRun(HostProcess host)
{
    private const double MostSeconds = 2;
    private const double MostMegabytes = 300;
    private const int Shown = 8;

    private readonly List<Cost> costs = [];
    private double idle;

    /// <summary>Gets the requests that cost more than one request may.</summary>
    public IEnumerable<string> Faults => from cost in costs where cost.Seconds > MostSeconds || cost.Megabytes > MostMegabytes select $"costs too much: {cost}";

    public async Task RunAsync(int seed, IEnumerable<int> numbers, CancellationToken cancellation)
    {
        // A host that has just started compiles what it does for the first time.
        await Steady.Load.RunAsync(host.Address, 2, TimeSpan.FromSeconds(5));
        idle = host.Megabytes;
        foreach (var number in numbers)
        {
            cancellation.ThrowIfCancellationRequested();
            var request = HostileRequests.Make(seed, number);
            host.ForgetPeak();
            var before = host.ProcessorTime;
            await Exchange.SendAsync(host.Address, request, cancellation);
            costs.Add(new(request.Kind, number, (host.ProcessorTime - before).TotalSeconds, host.PeakMegabytes - idle));
        }
    }

    public override string ToString() => string.Join('\n',
    [
        string.Create(CultureInfo.InvariantCulture, $"cost       of {costs.Count} requests, one at a time; {idle:F0} MB before"),
        .. costs.GroupBy(static cost => cost.Kind).Select(static kind => kind.MaxBy(static cost => cost.Seconds)!).OrderByDescending(static cost => cost.Seconds).Take(Shown).Select(static cost => $"  processor  {cost}"),
        .. costs.GroupBy(static cost => cost.Kind).Select(static kind => kind.MaxBy(static cost => cost.Megabytes)!).OrderByDescending(static cost => cost.Megabytes).Take(Shown).Select(static cost => $"  memory     {cost}"),
    ]);

    private sealed record Cost(string Kind, int Number, double Seconds, double Megabytes)
    {
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Seconds:F2} s, {Megabytes:F0} MB over idle: {Kind} (request {Number})");
    }
}

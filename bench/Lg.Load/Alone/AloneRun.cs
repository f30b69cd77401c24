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
    public IEnumerable<string> Faults =>
        from cost in costs
        where cost.Seconds > MostSeconds || cost.Megabytes > MostMegabytes
        select $"costs too much: {cost}";

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
        .. Highest(static cost => cost.Seconds).Select(static cost => $"  processor  {cost}"),
        .. Highest(static cost => cost.Megabytes).Select(static cost => $"  memory     {cost}"),
    ]);

    // The request of each kind that costs most, the most costly kinds first.
    private IEnumerable<Cost> Highest(Func<Cost, double> by) =>
        costs.GroupBy(static cost => cost.Kind).Select(kind => kind.MaxBy(by)!).OrderByDescending(by).Take(Shown);

    private sealed record Cost(string Kind, int Number, double Seconds, double Megabytes)
    {
        public override string ToString() =>
            string.Create(CultureInfo.InvariantCulture, $"{Seconds:F2} s, {Megabytes:F0} MB over idle: {Kind} (request {Number})");
    }
}

using System.Diagnostics;
using System.Diagnostics.Tracing;
using Lg.Model.Reading;
using Lg.Rules;
using Lg.Rules.Inference;
namespace Lg.Bench;
internal sealed class Ticks : EventListener
{
    public Dictionary<string, long> By = new();
    protected override void OnEventSourceCreated(EventSource s) { if (s.Name == "Microsoft-Windows-DotNETRuntime") EnableEvents(s, EventLevel.Verbose, (EventKeywords)1); }
    protected override void OnEventWritten(EventWrittenEventArgs e)
    {
        if (e.EventName is null || !e.EventName.StartsWith("GCAllocationTick")) return;
        var name = (string)e.Payload![5]!;
        lock (By) By[name] = By.GetValueOrDefault(name) + 1;
    }
}
internal static class TempProfile
{
    public static void Print()
    {
        var text = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "trafikkontoret-2026.json"));
        var review = ReviewReader.Read(text).Value!;
        var asOf = new DateOnly(2025, 12, 1);
        var rb = Rulebook.Shipped;
        var network = RuleNetwork.Compile(rb.Compiled);
        for (var i = 0; i < 600; i++) network.Conclude(rb.CreateAssessment(review, asOf), default);
        var before = GC.GetAllocatedBytesForCurrentThread();
        network.Conclude(rb.CreateAssessment(review, asOf), default);
        Console.WriteLine(GC.GetAllocatedBytesForCurrentThread() - before);
        using var ticks = new Ticks();
        for (var i = 0; i < 600; i++) network.Conclude(rb.CreateAssessment(review, asOf), default);
        var all = ticks.By.Values.Sum();
        foreach (var (n, c) in ticks.By.OrderByDescending(p => p.Value).Take(30)) Console.WriteLine($"{100.0 * c / all,5:0.0}%  {n}");
        var session = Stopwatch.StartNew();
        for (var i = 0; i < 300; i++) network.Conclude(rb.CreateAssessment(review, asOf), default);
        Console.WriteLine($"{session.Elapsed.TotalMilliseconds / 300:0.000} ms");
    }
}

using System.Diagnostics;
using System.Globalization;
using Lg.Catalog.Tests.Inference;
using Lg.Model;
using Lg.Model.Reading;
using Lg.Model.Reports;
using Lg.Rules;
using Lg.Rules.Findings;
using Lg.Rules.Inference;

namespace Lg.Bench;

/// <summary>
/// What the rules engine costs, as ratios to the same work without it, measured in turns in one run: conclusions of a real review,
/// the first report of a process, and memory.
/// </summary>
internal static class EngineRatios
{
    private const int Rounds = 300;
    private const int Processes = 15;

    private static readonly DateOnly AsOf = new(2025, 12, 1);

    public static void Print()
    {
        var review = Sample();
        var rulebook = Rulebook.Shipped;
        var network = RuleNetwork.Compile(rulebook.Compiled);
        Action session = () => network.Conclude(rulebook.CreateAssessment(review, AsOf), CancellationToken.None).ForReport();
        Action oracle = () => PlainConclusions.Draw(rulebook.Compiled, rulebook.CreateAssessment(review, AsOf));
        for (var i = 0; i < 600; i++)
        {
            session();
            oracle();
        }

        var (bySession, byOracle) = InTurns(session, oracle);
        Row(
            "conclusions, session / oracle",
            bySession / byOracle,
            3,
            FormattableString.Invariant($"{bySession:0.000} / {byOracle:0.000} ms"));

        var (first, without) = FirstReports();
        Row("first report of a process, with / without", first / without, 1.2, FormattableString.Invariant($"{first:0} / {without:0} ms"));

        Memory("compiled rules kept", Kept(() => RuleNetwork.Compile(rulebook.Compiled)));
        Memory("rulebook kept, without them", Kept(() => Load()));
        Memory("allocated per conclusion, session", Allocated(session));
        Memory("allocated per conclusion, oracle", Allocated(oracle));
    }

    /// <summary>Makes the first report of this process, from reading the catalog on, and prints the milliseconds that it took.</summary>
    public static void PrintFirst(bool withEngine)
    {
        var review = Sample();
        var clock = Stopwatch.StartNew();
        var rulebook = Load();
        if (withEngine)
            rulebook.Assess(review, AsOf);
        else
            ReportWriter.Write(
                PlainConclusions.Draw(rulebook.Compiled, rulebook.CreateAssessment(review, AsOf)),
                rulebook.Compiled, review, new AsOf(AsOf, AsOfSource.Caller), null, CancellationToken.None);
        Console.WriteLine(clock.Elapsed.TotalMilliseconds.ToString("0.0", CultureInfo.InvariantCulture));
    }

    private static Review Sample() =>
        ReviewReader.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "trafikkontoret-2026.json"))).Value!;

    private static Rulebook Load() => Rulebook.Load(EmbeddedFiles()).Value!;

    private static IReadOnlyList<Lg.Rules.Catalogs.CatalogFile> EmbeddedFiles() => Lg.Rules.Catalogs.EmbeddedCatalog.Read();

    private static (double Session, double Oracle) InTurns(Action session, Action oracle)
    {
        List<double> one = [], other = [];
        for (var round = 0; round < Rounds; round++)
        {
            one.Add(Milliseconds(session));
            other.Add(Milliseconds(oracle));
        }

        return (Median(one), Median(other));
    }

    private static (double With, double Without) FirstReports()
    {
        List<double> with = [], without = [];
        for (var round = 0; round < Processes; round++)
        {
            with.Add(InProcess("first-with"));
            without.Add(InProcess("first-without"));
        }

        return (Median(with), Median(without));
    }

    private static double InProcess(string command)
    {
        ProcessStartInfo start = new("dotnet", [typeof(EngineRatios).Assembly.Location, command]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return double.Parse(printed, CultureInfo.InvariantCulture);
    }

    private static double Milliseconds(Action work)
    {
        var clock = Stopwatch.StartNew();
        work();
        return clock.Elapsed.TotalMilliseconds;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static double Kept(Func<object> make)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var made = make();
        var after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(made);
        return after - before;
    }

    private static double Allocated(Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Row(string what, double ratio, double atMost, string figures) =>
        Console.WriteLine(FormattableString.Invariant($"{what,-44} {ratio,6:0.00}   at most {atMost:0.0}   ({figures})"));

    private static void Memory(string what, double bytes) =>
        Console.WriteLine(FormattableString.Invariant($"{what,-44} {bytes / 1_000_000,6:0.00} MB"));
}

using System.Diagnostics;
using Lg.Model.Json;
using Lg.Model.Reading;
using Lg.Model.Reports;
using Lg.Model.Views;
using Lg.Rules;

namespace Lg.Bench;

/// <summary>
/// What a report weighs and costs, as ratios to the review that it is about: bytes of JSON to bytes of the review, time and memory of an
/// assessment to those of a strict parse of the same review. Measured in turns in one run.
/// </summary>
internal static class ReportRatios
{
    private const int Rounds = 80;

    private static readonly DateOnly AsOf = new(2025, 12, 1);

    public static void Print()
    {
        foreach (var file in new[] { "trafikkontoret-2026.json", "stadshus-ab-2025.json", "skarpnack-2024.json", "minimal-draft.yaml" })
            Print(file);
    }

    private static void Print(string file)
    {
        var text = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, file));
        var review = (file.EndsWith(".yaml", StringComparison.Ordinal) ? YamlReviewReader.Read(text) : ReviewReader.Read(text)).Value!;
        var canonical = ReviewJson.Write(review);
        Console.WriteLine(FormattableString.Invariant($"{file}: {text.Length:#,0} bytes, {canonical.Length:#,0} as compact JSON"));

        foreach (var (name, write) in Forms)
            Size(name, write(Rulebook.Shipped.Assess(review, AsOf)).Length, text.Length);

        Action parse = () => ReviewReader.Read(canonical);
        Action assess = () => Rulebook.Shipped.Assess(review, AsOf);
        Action answer = () => Forms[0].Write(Rulebook.Shipped.Assess(review, AsOf));
        Action everything = () => Forms[^1].Write(Rulebook.Shipped.Assess(review, AsOf));
        Action[] work = [parse, assess, answer, everything];
        for (var i = 0; i < 600; i++)
        {
            parse();
            assess();
        }

        for (var i = 0; i < 60; i++)
        {
            answer();
            everything();
        }

        var times = InTurns(work);
        Cost("assess", times[1] / times[0], Allocated(assess) / Allocated(parse), times[1], times[0]);
        Cost("assess and write the default answer", times[2] / times[0], Allocated(answer) / Allocated(parse), times[2], times[0]);
        Cost("assess and write everything", times[3] / times[0], Allocated(everything) / Allocated(parse), times[3], times[0]);
    }

    private static IReadOnlyList<(string Name, Func<Report, byte[]> Write)> Forms { get; } =
    [
        ("the default answer", report => ReportJson.Write(report)),
        ("everything, both languages", report => ReportJson.Write(report, new() { Include = [ReportInclude.All], Languages = TextLanguages.Both })),
        ("everything", report => ReportJson.Write(report, new() { Include = [ReportInclude.All] })),
    ];

    private static List<double> InTurns(Action[] work)
    {
        List<List<double>> times = [.. work.Select(_ => new List<double>())];
        for (var round = 0; round < Rounds; round++)
        {
            for (var each = 0; each < work.Length; each++)
                times[each].Add(Milliseconds(work[each]));
        }

        return [.. times.Select(Median)];
    }

    private static double Milliseconds(Action work)
    {
        var clock = Stopwatch.StartNew();
        work();
        return clock.Elapsed.TotalMilliseconds;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static double Allocated(Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Size(string what, int bytes, int review) =>
        Console.WriteLine(FormattableString.Invariant($"  {what,-40} {bytes,10:#,0} bytes   {(double)bytes / review,7:0.0} x the review"));

    private static void Cost(string what, double time, double memory, double took, double parse) => Console.WriteLine(FormattableString.Invariant(
        $"  {what,-40} time {time,6:0.0} x, memory {memory,6:0.0} x a strict parse   ({took:0.000} / {parse:0.000} ms)"));
}

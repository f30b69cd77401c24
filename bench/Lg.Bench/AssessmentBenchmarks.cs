using BenchmarkDotNet.Attributes;
using Lg.Model;
using Lg.Model.Json;
using Lg.Model.Reading;
using Lg.Model.Reports;
using Lg.Rules;

namespace Lg.Bench;

/// <summary>What an assessment of a real review costs, against reading the same review. Quote the ratios, not the microseconds.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class AssessmentBenchmarks
{
    private static readonly DateOnly AsOf = new(2025, 12, 1);

    private readonly byte[] json = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "trafikkontoret-2026.json"));
    private Review review = new();
    private Report report = null!;

    [GlobalSetup]
    public void Setup()
    {
        review = ReviewReader.Read(json).Value!;

        // Hot: past the number of uses after which expressions are compiled.
        for (var i = 0; i < 600; i++)
            report = Rulebook.Shipped.Assess(review, AsOf);
    }

    [Benchmark(Baseline = true)]
    public Review Read_review() => ReviewReader.Read(json).Value!;

    [Benchmark]
    public Report Assess_review() => Rulebook.Shipped.Assess(review, AsOf);

    [Benchmark]
    public byte[] Write_report() => ReportJson.Write(report);
}

using System.Text;
using Lg.Catalog.Tests.Samples;
using Lg.Model;
using Lg.Model.Json;
using Lg.Model.Reading;
using Lg.Model.Reports;
using Lg.Model.Views;
using Lg.Rules;
using Lg.Tests;

namespace Lg.Catalog.Tests;

/// <summary>A report costs what is read of it: in bytes of JSON, and in bytes that this thread allocates.</summary>
public sealed class LeanReportTests
{
    private const int Kilobyte = 1_000;

    private static readonly DateOnly AsOf = new(2025, 12, 1);

    public static TheoryData<string> Reviews => new("trafikkontoret-2026.json", "stadshus-ab-2025.json", "skarpnack-2024.json");

    // A short review that says little names almost as many requirements as a long one.
    [Theory]
    [InlineData("trafikkontoret-2026.json", 5)]
    [InlineData("stadshus-ab-2025.json", 5)]
    [InlineData("skarpnack-2024.json", 6)]
    public void What_is_shown_unasked_is_a_few_times_the_review(string file, int times) =>
        Assert.InRange(ReportJson.Write(Assess(file)).Length, 1, times * Text(file).Length);

    [Theory]
    [InlineData("trafikkontoret-2026.json", 25)]
    [InlineData("stadshus-ab-2025.json", 25)]
    [InlineData("skarpnack-2024.json", 33)]
    public void Everything_in_one_language_is_bounded_too(string file, int times) =>
        Assert.InRange(ReportJson.Write(Assess(file), new() { Include = [ReportInclude.All] }).Length, 1, times * Text(file).Length);

    [Fact]
    public void The_report_on_a_draft_of_three_fields_is_at_most_sixty_kilobytes() =>
        Assert.InRange(ReportJson.Write(Assess("minimal-draft.yaml")).Length, 1, 60 * Kilobyte);

    [Theory]
    [MemberData(nameof(Reviews))]
    public void To_assess_makes_less_than_what_is_read_of_the_report(string file)
    {
        var review = Read(file);
        ReportJson.Write(Assess(review), Shown.Everything);

        var assessed = Allocated(() => Assess(review));
        var shown = Allocated(() => ReportJson.Write(Assess(review)));
        var everything = Allocated(() => ReportJson.Write(Assess(review), Shown.Everything));

        Assert.InRange(assessed, 0, shown / 2);
        Assert.InRange(shown, 0, everything / 2);
    }

    [Fact]
    public void A_report_is_the_same_in_whichever_order_and_by_however_many_it_is_read()
    {
        var expected = ReportJson.Write(Assess("trafikkontoret-2026.json"), Shown.Everything);
        var report = Assess("trafikkontoret-2026.json");

        var written = ParallelEnumerable.Range(0, 8).Select(number => Backwards(report, number)).ToList();

        Assert.All(written, text => Assert.Equal(Encoding.UTF8.GetString(expected), Encoding.UTF8.GetString(text)));
    }

    [Fact]
    public void What_nobody_reads_is_not_made_when_the_report_is_no_longer_wanted()
    {
        using CancellationTokenSource source = new();
        var report = ShippedCatalog.Rulebook.Assess(Read("skarpnack-2024.json"), AsOf, cancellation: source.Token);
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => report.Findings);
        Assert.NotNull(report.Score.Overall);
    }

    private static byte[] Backwards(Report report, int number)
    {
        foreach (var finding in report.Findings.Reverse().Skip(number))
            _ = (finding.Changes, finding.FactsNeeded, finding.Explanation, finding.Why, finding.Evidence);
        return ReportJson.Write(report, Shown.Everything);
    }

    private static Report Assess(string file) => Assess(Read(file));

    private static Report Assess(Review review) => ShippedCatalog.Rulebook.Assess(review, AsOf);

    private static byte[] Text(string file) => File.ReadAllBytes(Path.Combine(Sample.Folder, file));

    private static Review Read(string file) =>
        (file.EndsWith(".yaml", StringComparison.Ordinal) ? YamlReviewReader.Read(Text(file)) : ReviewReader.Read(Text(file))).Value!;

    private static long Allocated(Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}

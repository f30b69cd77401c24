using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Presentation;

namespace Lg.Catalog.Tests.Samples;

/// <summary>What somebody decides from, made of the real reviews.</summary>
public sealed class DecisionMaterialTests
{
    // A screen, with some lines to spare for a longer list of what is coming.
    private const int MostLines = 48;

    public static TheoryData<string, string> Reports => new()
    {
        { "skarpnack-2024", "2024-01-25" },
        { "stadshus-ab-2025", "2024-11-19" },
        { "trafikkontoret-2026", "2025-12-01" },
    };

    [Theory]
    [MemberData(nameof(Reports))]
    public void The_text_is_one_screen(string review, string asOf) =>
        Assert.InRange(TextReport.Write(Of(review, asOf), Language.Swedish).TrimEnd('\n').Split('\n').Length, 20, MostLines);

    [Theory]
    [MemberData(nameof(Reports))]
    public void No_requirement_that_is_not_met_is_told_twice_or_left_out(string review, string asOf)
    {
        var report = Of(review, asOf);
        var text = MarkdownReport.Write(report, Language.Swedish);
        var pages = text[text.IndexOf("\n## Mål\n", StringComparison.Ordinal)..text.IndexOf("\n## Bilaga\n", StringComparison.Ordinal)];
        var open = report.Findings.Where(finding => finding is { Verdict: Verdict.NotMet, Waiver: not WaiverState.Valid })
            .DistinctBy(finding => finding.Requirement);

        var remedies = open.GroupBy(finding => finding.Remedy.Sv).Select(alike => (alike.Key, Count: alike.Count())).ToList();

        Assert.Equal(
            remedies,
            remedies.Select(remedy => (remedy.Key, pages.Split(Lg.Rules.Documents.MarkdownWriter.Escape(remedy.Key)).Length - 1)));
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void There_are_no_places_of_the_review_codes_or_commands_in_print(string review, string asOf) =>
        Assert.DoesNotMatch(
            @"(?m)(^|[ (])/[a-z]+[A-Za-z]*/|\bLG\d{4}\b|\blg [a-z]+|[a-z]+[A-Z][a-z]+Complete",
            MarkdownReport.Write(Of(review, asOf), Language.Swedish));

    private static Report Of(string review, string asOf) => Sample.Assess(Sample.Named(review), asOf);
}

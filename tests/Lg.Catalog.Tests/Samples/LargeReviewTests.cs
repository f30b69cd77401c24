using System.Text.RegularExpressions;
using Lg.Model;
using Lg.Model.Json;
using Lg.Model.Reports;
using Lg.Rules.Presentation;

namespace Lg.Catalog.Tests.Samples;

/// <summary>
/// A unit that lists 600 things one by one gets a summary with counts, the worst first; the JSON has the first 50 of each kind one by one.
/// </summary>
public sealed partial class LargeReviewTests
{
    private static Report Report { get; } = ShippedCatalog.Rulebook.Assess(LargeReview.Review, new DateOnly(2026, 11, 21));

    private static Report OfSystems { get; } =
        Report with { Findings = [.. Report.Findings.Where(finding => finding.Subject?.Kind == "system")] };

    private static string Text { get; } = TextReport.Write(Report, Language.Swedish, ReportDetail.Full);

    private static string Markdown { get; } = MarkdownReport.Write(Report, Language.Swedish, ReportDetail.Full);

    [Fact]
    public void The_text_is_a_few_pages() => Assert.InRange(Text.Split('\n').Length, 50, 250);

    [Fact]
    public void The_text_counts_the_items_and_names_the_first_three()
    {
        var lines = TextReport.Write(OfSystems, Language.Swedish, ReportDetail.Full).Split('\n');

        Assert.Contains(lines, line => Counted().IsMatch(line));
        Assert.InRange(lines.Count(line => line.Contains("system 0", StringComparison.Ordinal)), 1, 30);
    }

    [Fact]
    public void What_all_items_lack_together_is_worth_something_though_each_is_worth_next_to_nothing()
    {
        var row = Report.Requirements.Single(row => row.Id == "RL-KL-01");

        Assert.Equal(
            (100, true, 0m),
            (
                row.Counts.NotMet,
                row.Points > 0,
                Report.Findings.Where(finding => finding.Requirement == row.Id).Sum(finding => finding.Points)));
        Assert.Contains(
            "RL-KL-01        större      +0,",
            TextReport.Write(Only("RL-KL-01"), Language.Swedish, ReportDetail.Full),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_worst_stands_first()
    {
        var notMet = Report.Findings.Where(finding => finding.Verdict == Verdict.NotMet).ToList();

        Assert.Equal(notMet.OrderBy(finding => finding.Severity), notMet);
    }

    [Fact]
    public void The_Markdown_has_every_requirement_and_the_first_of_many_items()
    {
        Assert.InRange(Markdown.Split('\n').Length, Report.Requirements.Count, 6 * Report.Requirements.Count);
        Assert.Contains("| RL-KL-01 |  |  |  | … och 97 till, varav 50 bara räknas |", Markdown, StringComparison.Ordinal);
        Assert.All(Report.Requirements, row => Assert.Contains($"| {row.Id} |", Markdown, StringComparison.Ordinal));
    }

    [Fact]
    public void The_JSON_has_the_first_lines_and_counts_the_others()
    {
        var told = Report.Findings.ToLookup(finding => finding.Requirement);
        var rows =
            Report.Requirements.Where(row => row.Kind != RequirementKind.Question && row.Upcoming is null && row.Restates is null).ToList();

        Assert.Equal(
            rows.Select(row => (row.Id, row.Counts.NotMet + row.Counts.Undetermined)),
            rows.Select(row => (row.Id, told[row.Id].Sum(finding => 1 + (finding.Omitted ?? 0)))));
        Assert.InRange(Report.Findings.Count, 1_000, 5_000);
    }

    [Fact]
    public void A_line_of_the_JSON_is_a_few_thousand_bytes() =>
        Assert.InRange(ReportJson.Write(Report, Lg.Tests.Shown.Everything).Length / Report.Findings.Count, 500, 4_000);

    [Fact]
    public void Equal_questions_of_many_items_are_one()
    {
        Assert.Contains(Report.Questions, question => question.Count > 50);
        Assert.All(
            Report.Questions.Where(question => question.Pointer.StartsWith("/assets/systems/", StringComparison.Ordinal))
                .GroupBy(question => question.Text.En),
            same => Assert.Single(same));
    }

    private static Report Only(string requirement) =>
        Report with { Findings = [.. Report.Findings.Where(finding => finding.Requirement == requirement)] };

    [GeneratedRegex("[0-9]+ system \\(system [0-9]+, system [0-9]+, system [0-9]+ …\\)\\.")]
    private static partial Regex Counted();
}

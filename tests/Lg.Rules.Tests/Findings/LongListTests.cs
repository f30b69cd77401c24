using System.Globalization;
using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Presentation;
using Lg.Rules.Tests.Evaluation;

namespace Lg.Rules.Tests.Findings;

/// <summary>
/// Of a long list the first items are told of one by one; the others are counted, and everything else is as if they were told.
/// </summary>
public sealed class LongListTests
{
    private const int Many = 173;
    private const int Left = Many - Limits.NamedSubjects;

    private static readonly ARequirement Classified = new() { Subject = "system", Criterion = "system.classified" };

    [Fact]
    public void Of_many_subjects_the_first_are_told_of_and_the_others_counted()
    {
        var report = Assessed.Of(Systems(Many, "\"classified\": false"), Classified);

        Assert.Equal(Enumerable.Range(0, Limits.NamedSubjects).Select(Key), report.Findings.Select(finding => finding.Subject!.Key));
        Assert.Equal(
            [.. Enumerable.Repeat<int?>(null, Limits.NamedSubjects - 1), Left], report.Findings.Select(finding => finding.Omitted));
        Assert.Equal($"NotMet 0–0 0/{Many}/0/0", report.Requirements[0].Line());
        Assert.Contains(
            report.Warnings,
            warning => warning.Code == "LG5103" && warning.Message.En.Contains($"{Left} findings", StringComparison.Ordinal));
    }

    [Fact]
    public void A_list_that_is_just_short_enough_is_told_of_as_a_whole()
    {
        var report = Assessed.Of(Systems(Limits.NamedSubjects, "\"classified\": false"), Classified);

        Assert.Equal((Limits.NamedSubjects, 0), (report.Findings.Count, report.Findings.Count(finding => finding.Omitted is not null)));
        Assert.DoesNotContain(report.Warnings, warning => warning.Code == "LG5103");
    }

    [Fact]
    public void What_is_not_met_and_what_cannot_be_told_are_counted_for_themselves()
    {
        var report = Assessed.Of(Systems(2 * Many, "\"classified\": false", ""), Classified);

        Assert.Equal(
            [(Verdict.NotMet, Limits.NamedSubjects, Left), (Verdict.Undetermined, Limits.NamedSubjects, Left)],
            report.Findings.GroupBy(finding => finding.Verdict)
                .Select(group => (group.Key, group.Count(), group.Sum(finding => finding.Omitted ?? 0))));
    }

    [Fact]
    public void A_question_is_asked_of_all()
    {
        var report = Assessed.Of(Systems(Many, ""), Classified);

        Assert.Equal((Many, 100m), (report.Questions[0].Count, report.Questions[0].UpTo));
    }

    [Fact]
    public void What_is_upcoming_is_counted_too()
    {
        var report =
            Assessed.Of(Systems(Many, "\"classified\": false"), Classified with { Source = "announced", InForce = "{ from: 2026-01-15 }" });

        Assert.Equal((Limits.NamedSubjects, Left), (report.Upcoming.Count, report.Upcoming.Sum(finding => finding.Omitted ?? 0)));
    }

    [Fact]
    public void What_is_met_again_is_counted_too()
    {
        var report = Assessed.Compared(
            Systems(Many, "\"classified\": true"),
            Systems(Many, "\"classified\": false").Replace(
                "{\"assets\"", "{\"review\": {\"decidedOn\": \"2024-12-01\"}, \"assets\"", StringComparison.Ordinal),
            Classified);

        Assert.Equal((Limits.NamedSubjects, Left), (report.Resolved.Count, report.Resolved.Sum(resolved => resolved.Omitted ?? 0)));
    }

    [Fact]
    public void Errors_are_counted_too()
    {
        var report = Assessed.Of(Systems(Many, "\"logMonths\": 0"), Classified with { Criterion = "12 / system.logMonths > 1" });

        Assert.Equal((Limits.NamedSubjects, Left), (report.Errors.Count, report.Errors.Sum(error => error.Omitted ?? 0)));
    }

    [Fact]
    public void What_is_planned_for_a_goal_is_counted_too()
    {
        var goals = string.Join(", ", Enumerable.Range(0, Many).Select(i => $$"""{"key": "{{Key(i)}}", "topic": "plan-made"}"""));

        var goal = Assert.Single(Assessed.Of($$"""{"goals": [{{goals}}]}""", new ARequirement { Criterion = ARequirement.Fails }).Goals);

        Assert.Equal((Limits.NamedPlans, Many - Limits.NamedPlans), (goal.Planned.Count, goal.PlannedOmitted));
    }

    [Fact]
    public void A_gap_that_is_reported_under_another_takes_no_place()
    {
        var restating = Classified with { Id = "CI-A-02", Restates = "CI-A-01", Criterion = "system.classified && system.logMonths > 6" };
        var systems = Systems(Limits.NamedSubjects, "\"classified\": false").Replace(
            "],", $", {Items(1_000, 20, "\"classified\": true, \"logMonths\": 1")}],", StringComparison.Ordinal);

        var report = Assessed.Of(systems, Classified, restating);

        Assert.Equal(20, report.Findings.Count(finding => finding.Requirement == "CI-A-02"));
    }

    [Fact]
    public void Every_form_says_how_many_there_are()
    {
        var report = Assessed.Of(Systems(Many, "\"classified\": false"), Classified);

        Assert.Contains(
            $"Det gäller {Many} system", TextReport.Write(report, Language.Swedish, ReportDetail.Full), StringComparison.Ordinal);
        Assert.Contains(
            $"för vart och ett av de {Limits.NamedSubjects} första",
            Flat(TextReport.Write(report, Language.Swedish, ReportDetail.Full)),
            StringComparison.Ordinal);
        Assert.Contains(
            $"{Left} fynd räknas", Flat(TextReport.Write(report, Language.Swedish, ReportDetail.Full)), StringComparison.Ordinal);
        Assert.Contains(
            $"stänger {Many} fynd", Flat(TextReport.Write(report, Language.Swedish, ReportDetail.Full)), StringComparison.Ordinal);
        Assert.Contains(
            $"och {Many - 3} till, varav {Left} bara räknas",
            MarkdownReport.Write(report, Language.Swedish, ReportDetail.Full),
            StringComparison.Ordinal);
        Assert.Contains(
            $"and {Many - 3} more, {Left} of them only counted",
            HtmlReport.Write(report, Language.English, ReportDetail.Full),
            StringComparison.Ordinal);
        Assert.Contains($"… and {Left} more", CsvReport.WriteFindings(report, Language.English), StringComparison.Ordinal);
    }

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Systems(int count, params string[] members) =>
        $$$"""{"assets": {"systems": [{{{Items(0, count, members)}}}], "systemsComplete": true}}""";

    private static string Items(int from, int count, params string[] members) =>
        string.Join(
            ", ",
            Enumerable.Range(from, count)
                .Select(
                    i => $$"""{"key": "{{Key(i)}}"{{(members[i % members.Length] is { Length: > 0 } member ? $", {member}" : "")}}}"""));

    private static string Key(int index) => string.Create(CultureInfo.InvariantCulture, $"s{index}");
}

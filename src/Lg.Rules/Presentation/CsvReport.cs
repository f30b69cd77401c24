using System.Globalization;
using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Documents;
using Lg.Rules.Presentation.Sections;

namespace Lg.Rules.Presentation;

/// <summary>Writes the lists of a report that people sort and filter in a spreadsheet as comma-separated values (RFC 4180): days as <c>2026-05-31</c>, numbers with a point.</summary>
public static class CsvReport
{
    /// <summary>Returns the findings, one to a row, the worst first.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of the reader.</param>
    public static string WriteFindings(Report report, Language language)
    {
        ArgumentNullException.ThrowIfNull(report);
        Texts texts = new(language);
        Csv rows = new();
        rows.Row(
        [
            texts.Label.Requirement, texts.Label.Title, texts.Label.Ruleset, texts.Label.Area, texts.Label.Severity, texts.Label.Verdict, texts.Label.Points, texts.Label.Concerns,
            texts.Label.Place, texts.Label.Finding, texts.Label.Why, texts.Label.Question, texts.Label.DoThis, texts.Label.Source, texts.Label.Goal, texts.Label.Waiver, texts.Label.LastYear, texts.Label.Coming,
        ]);
        foreach (var finding in report.Findings)
        {
            rows.Row(Cells(finding, texts));
            if (finding.Omitted is { } more)
                rows.Row(Rest(finding, more, texts));
        }

        return rows.ToString();
    }

    /// <summary>Returns the suggested goals, one to a row, the most important first.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of the reader.</param>
    public static string WriteGoals(Report report, Language language)
    {
        ArgumentNullException.ThrowIfNull(report);
        Texts texts = new(language);
        Csv rows = new();
        rows.Row(
        [
            texts.Label.Code, texts.Label.Goal, texts.Label.Area, texts.Label.Severity, texts.Label.Measure, texts.Label.Baseline, texts.Label.Target,
            texts.Label.Due, texts.Label.Owner, texts.Label.Points, texts.Label.Requirement, texts.Label.Plan,
        ]);
        foreach (var goal in report.Goals)
            rows.Row(Cells(goal, texts));
        return rows.ToString();
    }

    // The same columns, of as many subjects as have no row of their own.
    private static IReadOnlyList<string> Rest(Finding finding, int more, Texts texts) =>
        [.. Cells(finding, texts).Select((cell, column) => column is < 6 ? cell : column == 7 ? texts.AndMore(more) : "")];

    private static IReadOnlyList<string> Cells(Finding finding, Texts texts) =>
    [
        finding.Requirement, texts.Of(finding.Title), finding.Ruleset, finding.Area, texts.Word(finding.Severity), texts.Word(finding.Verdict), Number(finding.Points), FindingTables.SubjectOf(finding.Subject),
        finding.Subject?.Pointer ?? "", texts.Of(finding.Message), texts.Of(finding.Why), string.Join(" ", finding.Missing.Select(fact => texts.Of(fact.Question))), texts.Of(finding.Remedy),
        ReportFacts.Sources(finding.Sources, finding.RestatedBy, texts), finding.Goal ?? "", finding.Waiver is { } waiver ? texts.Word(waiver) : "", finding.Comparison is { } comparison ? texts.Word(comparison) : "",
        string.Join(" ", finding.Plans.Select(plan => texts.Of(plan.Text))),
    ];

    private static IReadOnlyList<string> Cells(SuggestedGoal goal, Texts texts) =>
    [
        goal.Key, texts.Of(goal.Title), goal.Area, texts.Word(goal.Priority), texts.Of(goal.Measure), goal.Baseline is { } baseline ? texts.Of(baseline) : "", texts.Of(goal.Target),
        goal.Due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), texts.Of(goal.Owner), Number(goal.Points), string.Join(' ', goal.Closes), GoalsSection.Match(goal, texts),
    ];

    private static string Number(decimal number) => Math.Round(number, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture);
}

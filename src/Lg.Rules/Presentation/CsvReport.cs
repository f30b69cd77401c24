using System.Globalization;
using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Documents;
using Lg.Rules.Presentation.Sections;

namespace Lg.Rules.Presentation;

/// <summary>
/// Writes the lists of a report that people sort and filter in a spreadsheet as separated values: days as <c>2026-05-31</c>.
/// </summary>
public static class CsvReport
{
    /// <summary>Returns the findings, one to a row, the worst first.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of the reader.</param>
    /// <param name="culture">How values are separated and numbers written.</param>
    public static string WriteFindings(Report report, Language language, CsvCulture culture = CsvCulture.Invariant)
    {
        ArgumentNullException.ThrowIfNull(report);
        return CsvWriter.Write(Findings(report, new Texts(language), culture), SeparatorOf(culture));
    }

    /// <summary>Returns the suggested goals, one to a row, the most important first.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of the reader.</param>
    /// <param name="culture">How values are separated and numbers written.</param>
    public static string WriteGoals(Report report, Language language, CsvCulture culture = CsvCulture.Invariant)
    {
        ArgumentNullException.ThrowIfNull(report);
        return CsvWriter.Write(Goals(report, new Texts(language), culture), SeparatorOf(culture));
    }

    // A row of its own counts the subjects that have none: `More` is how many.
    private static Block.Table Findings(Report report, Texts texts, CsvCulture culture) => Block.Table.Of<(Finding Of, int? More)>(
        texts.Label.Finding,
        report.Findings.SelectMany(
            finding => finding.Omitted is { } more ? [(finding, null), (finding, more)] : new (Finding, int?)[] { (finding, null) }),
        new(texts.Label.Requirement, row => row.Of.Requirement),
        new(texts.Label.Title, row => texts.Of(row.Of.Title)),
        new(texts.Label.Ruleset, row => row.Of.Ruleset),
        new(texts.Label.Area, row => row.Of.Area),
        new(texts.Label.Severity, row => texts.Word(row.Of.Severity)),
        new(texts.Label.Basis, row => texts.Word(row.Of.Basis)),
        new(texts.Label.Verdict, row => texts.Word(row.Of.Verdict)),
        Own(texts.Label.Points, finding => Number(finding.Points, culture)),
        new(texts.Label.Concerns, row => row.More is { } more ? texts.AndMore(more) : FindingTables.SubjectOf(row.Of.Subject)),
        Own(texts.Label.Place, finding => finding.Subject?.Pointer ?? ""),
        Own(texts.Label.Finding, finding => texts.Of(finding.Message)),
        Own(texts.Label.Why, finding => texts.Of(finding.Why)),
        Own(texts.Label.Question, finding => string.Join(" ", finding.Missing.Select(fact => texts.Of(fact.Question)))),
        Own(texts.Label.DoThis, finding => texts.Of(finding.Remedy)),
        Own(texts.Label.Source, finding => ReportFacts.Sources(finding.Sources, finding.RestatedBy, texts)),
        Own(texts.Label.Goal, finding => finding.Goal ?? ""),
        Own(texts.Label.Waiver, finding => finding.Waiver is { } waiver ? texts.Word(waiver) : ""),
        Own(texts.Label.LastYear, finding => finding.Comparison is { } comparison ? texts.Word(comparison) : ""),
        Own(texts.Label.Coming, finding => string.Join(" ", finding.Plans.Select(plan => texts.Of(plan.Text)))));

    private static Column<(Finding Of, int? More)> Own(string heading, Func<Finding, string> cell) =>
        new(heading, row => row.More is null ? cell(row.Of) : "");

    private static Block.Table Goals(Report report, Texts texts, CsvCulture culture) => Block.Table.Of(
        texts.Label.SuggestedGoals,
        report.Goals,
        new(texts.Label.Code, goal => goal.Key),
        new(texts.Label.Goal, goal => texts.Of(goal.Title)),
        new(texts.Label.Area, goal => goal.Area),
        new(texts.Label.Severity, goal => texts.Word(goal.Priority)),
        new(texts.Label.Measure, goal => texts.Of(goal.Measure)),
        new(texts.Label.Baseline, goal => goal.Baseline is { } baseline ? texts.Of(baseline) : ""),
        new(texts.Label.Target, goal => texts.Of(goal.Target)),
        new(texts.Label.Due, goal => goal.Due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        new(texts.Label.Owner, goal => texts.Of(goal.Owner)),
        new(texts.Label.Points, goal => Number(goal.Points, culture)),
        new(texts.Label.Requirement, goal => string.Join(' ', goal.Closes)),
        new(texts.Label.Plan, goal => GoalsSection.Match(goal, texts)));

    private static char SeparatorOf(CsvCulture culture) => culture switch
    {
        CsvCulture.Invariant => ',',
        CsvCulture.Swedish => ';',
    };

    private static string Number(decimal number, CsvCulture culture)
    {
        var text = Math.Round(number, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture);
        return culture switch
        {
            CsvCulture.Invariant => text,
            CsvCulture.Swedish => text.Replace('.', ','),
        };
    }
}

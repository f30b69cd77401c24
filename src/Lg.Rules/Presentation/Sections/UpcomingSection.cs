using Lg.Model.Reports;
using Lg.Rules.Documents;

namespace Lg.Rules.Presentation.Sections;

/// <summary>What is announced but not yet in force, day by day, with how ready the unit is.</summary>
internal static class UpcomingSection
{
    private const int Shown = 4;
    private const string Indent = "     ";

    public static void Write(TextPage page, Report report, Texts texts)
    {
        foreach (var day in report.Upcoming.GroupBy(finding => finding.InForceFrom).OrderBy(day => day.Key))
            Write(page, day.Key, [.. day.GroupBy(finding => finding.Requirement, StringComparer.Ordinal).Select(group => group.ToList())], texts);
    }

    private static void Write(TextPage page, DateOnly day, List<List<UpcomingFinding>> requirements, Texts texts)
    {
        List<List<UpcomingFinding>> open =
        [
            .. requirements.Select(findings => findings.OrderBy(finding => Rank(finding.Readiness)).ToList())
                .Where(findings => findings[0].Readiness != Readiness.Ready)
                .OrderBy(findings => Rank(findings[0].Readiness)).ThenBy(findings => findings[0].Severity),
        ];

        page.Blank();
        page.Entry(Headings.Of(texts.Label.Upcoming), $"{texts.InForceFrom(day)} · {texts.Requirements(requirements.Count)}");
        foreach (var findings in open.Take(Shown))
            Write(page, findings, texts);
        if (open.Count > Shown)
            page.Entry("   ", $"{texts.AndMore(open.Count - Shown)}; {texts.Label.AllInMarkdown}");
        if (requirements.Count > open.Count)
            page.Entry(" ✓ ", texts.WouldHold(requirements.Count - open.Count));
    }

    private static void Write(TextPage page, List<UpcomingFinding> findings, Texts texts)
    {
        var first = findings[0];
        var same = findings.Where(finding => finding.Readiness == first.Readiness).ToList();
        var subjects = RequirementGroup.SubjectsOf([.. same.Select(finding => finding.Subject).OfType<Subject>()], Omitted(same), findings.Count + Omitted(findings), texts);
        var why = ReportFacts.Why(first.Message, first.Why, first.Evidence, first.Plans, texts);

        page.Entry(first.Readiness == Readiness.NotReady ? " ! " : " ? ", texts.Of(first.Title), $"{first.Requirement.PadRight(14)}  {texts.Word(first.Readiness).PadRight(16)}");
        page.Entry(Indent, subjects.Length == 0 ? why : $"{subjects}: {why}");
        if (first.Readiness == Readiness.Undetermined)
            WriteQuestion(page, first, why, texts);
        else
            ActLine.Write(page, Indent, texts.Of(first.Remedy), Enough.Of(same, NotMetSection.ShownChanges, texts), SourcesOf(same, texts), texts);
    }

    private static string SourcesOf(List<UpcomingFinding> findings, Texts texts) =>
        ReportFacts.Sources(ReportFacts.Foremost(findings[0].Sources), findings.SelectMany(finding => finding.RestatedBy), texts);

    // The message of an undetermined requirement often is the question itself.
    private static void WriteQuestion(TextPage page, UpcomingFinding finding, string why, Texts texts)
    {
        if (finding.Missing is [var missing, ..] && !why.Contains(texts.Of(missing.Question), StringComparison.Ordinal))
            page.Entry(Indent, $"{texts.Label.Answer}: {texts.Of(missing.Question)}");
    }

    private static int Omitted(List<UpcomingFinding> findings) => findings.Sum(finding => finding.Omitted ?? 0);

    private static int Rank(Readiness readiness) => readiness switch
    {
        Readiness.NotReady => 0,
        Readiness.Undetermined => 1,
        Readiness.Ready => 2,
    };
}

using Lg.Model.Reports;
using Lg.Rules.Documents;

namespace Lg.Rules.Presentation.Sections;

/// <summary>What is not met, requirement by requirement, the worst first.</summary>
internal static class NotMetSection
{
    public const int ShownChanges = 3;

    private const int Shown = 8;
    private const string Indent = "     ";

    public static void Write(TextPage page, Report report, Texts texts)
    {
        var all = RequirementGroup.Of(report, Verdict.NotMet);
        List<RequirementGroup> open = [.. all.Where(group => !group.HasValidWaiver)];
        var waived = all.Count - open.Count;

        page.Blank();
        page.Entry(
            Headings.Of(texts.Label.NotMet),
            waived == 0 ? texts.Requirements(all.Count) : $"{texts.Requirements(all.Count)}, {texts.WithValidWaiver(waived)}",
            open.Count == 0 ? "" : Columns("", Lower(texts.Label.Severity), Lower(texts.Label.Points)));

        foreach (var group in open.Take(Shown))
            Write(page, group, texts);
        if (open.Count > Shown)
            page.Entry("   ", $"{texts.AndMore(open.Count - Shown)}; {texts.Label.AllInMarkdown}");
    }

    private static void Write(TextPage page, RequirementGroup group, Texts texts)
    {
        page.Entry(" ✗ ", texts.Of(group.First.Title), Columns(group.First.Requirement, texts.Word(group.First.Severity), group.Points == 0 ? "–" : texts.Gain(group.Points)));
        page.Entry(Indent, Why(group, texts));
        var sources = ReportFacts.Sources(ReportFacts.Foremost(group.First.Sources), group.Findings.SelectMany(finding => finding.RestatedBy), texts);
        ActLine.Write(page, Indent, texts.Of(group.First.Remedy), Enough.Of(group.Findings, ShownChanges, texts), sources, texts);
    }

    private static string Why(RequirementGroup group, Texts texts)
    {
        var why = ReportFacts.Why(group.First.Message, group.First.Why, group.First.Evidence, group.First.Plans, texts);
        var subjects = group.Subjects(texts);
        return string.Join(" ", new[]
        {
            subjects.Length == 0 ? why : $"{subjects}: {why}",
            group.Among(texts),
            group.First.Waiver is { } waiver ? texts.WaiverIs(waiver) : "",
            group.Comparison is { } comparison ? texts.Since(comparison) : "",
        }.Where(part => part.Length > 0));
    }

    private static string Columns(string id, string severity, string points) => $"{id.PadRight(14)}  {severity.PadRight(8)}  {points.PadLeft(6)}";

    private static string Lower(string label) => label.ToLowerInvariant();
}

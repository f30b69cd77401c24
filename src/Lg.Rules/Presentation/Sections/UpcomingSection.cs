using Lg.Model.Reports;
using Lg.Rules.Documents;

namespace Lg.Rules.Presentation.Sections;

/// <summary>What is announced but not yet in force, day by day, with how ready the unit is.</summary>
internal static class UpcomingSection
{
    private const int Shown = 4;

    public static IEnumerable<Block> Of(Report report, Texts texts) => report.Upcoming
        .GroupBy(finding => finding.InForceFrom!.Value)
        .OrderBy(day => day.Key)
        .SelectMany(day =>
            Of(day.Key, [.. day.GroupBy(finding => finding.Requirement, StringComparer.Ordinal).Select(group => group.ToList())], texts));

    private static IEnumerable<Block> Of(DateOnly day, List<List<Finding>> requirements, Texts texts)
    {
        List<List<Finding>> open =
        [
            .. requirements.Select(findings => findings.OrderBy(finding => ReadinessOrder.Rank(finding.Readiness!.Value)).ToList())
                .Where(findings => findings[0].Readiness != Readiness.Ready)
                .OrderBy(findings => ReadinessOrder.Rank(findings[0].Readiness!.Value)).ThenBy(findings => findings[0].Severity),
        ];

        yield return new Block.Heading(
            2, texts.Label.Upcoming)
        { Summary = $"{texts.InForceFrom(day)} · {texts.Requirements(requirements.Count)}" };
        yield return new Block.Items([.. open.Take(Shown).Select(findings => Of(findings, texts))]);
        if (open.Count > Shown)
            yield return new Block.Paragraph($"{texts.AndMore(open.Count - Shown)}; {texts.Label.AllInMarkdown}", ParagraphKind.Note);
        if (requirements.Count > open.Count)
            yield return new Block.Items([new(texts.WouldHold(requirements.Count - open.Count)) { Mark = "✓" }]);
    }

    private static Item Of(List<Finding> findings, Texts texts)
    {
        var first = findings[0];
        var same = findings.Where(finding => finding.Readiness == first.Readiness).ToList();
        var subjects = RequirementGroup.SubjectsOf(
            [.. same.Select(finding => finding.Subject).OfType<Subject>()], Omitted(same), findings.Count + Omitted(findings), texts);
        var why = ReportFacts.Why(first.Message, first.Why, first.Evidence, first.Plans, first.Readiness != Readiness.Undetermined, texts);
        return new(texts.Of(first.Title))
        {
            Mark = first.Readiness == Readiness.NotReady ? "!" : "?",
            Columns = $"{first.Requirement.PadRight(14)}  {texts.Word(first.Readiness!.Value).PadRight(16)}",
            Details =
            [
                subjects.Length == 0 ? why : $"{texts.Concerns(subjects, same.Count + Omitted(same) > 1)} {why}",
                .. first.Readiness == Readiness.Undetermined
                    ? []
                    : ActLine.Of(
                        texts.Of(first.Remedy),
                        Enough.Of(same, NotMetSection.ShownChanges, texts),
                        first.Basis,
                        SourcesOf(same, texts),
                        texts),
            ],
        };
    }

    private static string SourcesOf(List<Finding> findings, Texts texts) =>
        ReportFacts.Sources(ReportFacts.Foremost(findings[0].Sources), findings.SelectMany(finding => finding.RestatedBy), texts);

    private static int Omitted(List<Finding> findings) => findings.Sum(finding => finding.Omitted ?? 0);
}

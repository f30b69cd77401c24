using Lg.Model.Reports;
using Lg.Rules.Documents;

namespace Lg.Rules.Presentation.Sections;

/// <summary>What is not met, requirement by requirement, the worst first.</summary>
internal static class NotMetSection
{
    public const int ShownChanges = 3;

    private const int Shown = 8;

    public static IEnumerable<Block> Of(Report report, Texts texts)
    {
        var all = RequirementGroup.Of(report, Verdict.NotMet);
        List<RequirementGroup> open = [.. all.Where(group => !group.HasValidWaiver)];
        var waived = all.Count - open.Count;

        yield return new Block.Heading(2, texts.Label.NotMet)
        {
            Summary = waived == 0 ? texts.Requirements(all.Count) : $"{texts.Requirements(all.Count)}, {texts.WithValidWaiver(waived)}",
            Columns = open.Count == 0 ? "" : Columns("", texts.Label.Severity.ToLowerInvariant(), texts.Label.Points.ToLowerInvariant()),
        };
        yield return new Block.Items([.. open.Take(Shown).Select(group => Of(group, texts))]);
        if (open.Count > Shown)
            yield return new Block.Paragraph($"{texts.AndMore(open.Count - Shown)}; {texts.Label.AllInMarkdown}", ParagraphKind.Note);
    }

    private static Item Of(RequirementGroup group, Texts texts)
    {
        var sources =
            ReportFacts.Sources(ReportFacts.Foremost(group.First.Sources), group.Findings.SelectMany(finding => finding.RestatedBy), texts);
        return new(texts.Of(group.First.Title))
        {
            Mark = "✗",
            Columns =
                Columns(group.First.Requirement, texts.Word(group.First.Severity), group.Points == 0 ? "–" : texts.Gain(group.Points)),
            Details =
            [
                Why(group, texts),
                .. ActLine.Of(
                    texts.Of(group.First.Remedy), Enough.Of(group.Findings, ShownChanges, texts), group.First.Basis, sources, texts),
            ],
        };
    }

    private static string Why(RequirementGroup group, Texts texts)
    {
        var why = ReportFacts.Why(group.First.Message, group.First.Why, group.First.Evidence, group.First.Plans, isDecided: true, texts);
        var subjects = group.Subjects(texts);
        return string.Join(" ", new[]
        {
            subjects.Length == 0 ? why : $"{texts.Concerns(subjects, group.Findings.Count + group.Omitted > 1)} {why}",
            group.Among(texts),
            group.First.Waiver is { } waiver ? texts.WaiverIs(waiver) : "",
            group.Comparison is { } comparison ? texts.Since(comparison) : "",
        }.Where(part => part.Length > 0));
    }

    private static string Columns(string id, string severity, string points) =>
        $"{id.PadRight(14)}  {severity.PadRight(8)}  {points.PadLeft(6)}";
}

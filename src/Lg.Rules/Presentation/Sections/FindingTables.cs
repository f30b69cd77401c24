using Lg.Model;
using Lg.Model.Reports;

namespace Lg.Rules.Presentation.Sections;

/// <summary>The tables of findings, upcoming requirements and questions.</summary>
internal static class FindingTables
{
    public static void WriteNotMet(IDocument page, Report report, Texts texts)
    {
        page.Heading(2, texts.Label.NotMet);
        var notMet = RequirementGroup.Of(report, Verdict.NotMet);
        page.Paragraph($"{texts.Requirements(notMet.Count)}, {texts.Findings(notMet.Sum(group => group.Findings.Count))}");
        WriteNotMet(page, notMet, texts);
    }

    public static string SubjectOf(Subject? subject) => subject is null ? ""
        : string.Join(" · ", new[] { subject.Key, subject.Title }.OfType<string>().DefaultIfEmpty(subject.Pointer).Distinct());

    public static void WriteQuestions(IDocument page, IEnumerable<Question> questions, Texts texts) => page.Table(
        [texts.Label.Question, texts.Label.Chapter, texts.Label.Place, texts.Label.Concerns, texts.Label.Decides, texts.Label.UpToColumn],
        questions.Select(question => (IReadOnlyList<string>)
        [
            texts.Of(question.Text), question.Chapter ?? "", question.Pointer, question.Count > 1 ? texts.Items(question.Count) : "",
            string.Join(", ", question.Decides), texts.Number(question.UpTo),
        ]));

    private static void WriteNotMet(IDocument page, IReadOnlyList<RequirementGroup> groups, Texts texts) => page.Table(
        [
            texts.Label.Requirement, texts.Label.Title, texts.Label.Severity, texts.Label.Points, texts.Label.Concerns, texts.Label.Finding, texts.Label.Why,
            texts.Label.Evidence, texts.Label.DoThis, texts.Label.Enough, texts.Label.Source, texts.Label.Waiver, texts.Label.LastYear,
        ],
        groups.SelectMany(group => group.Findings).Select(finding => (IReadOnlyList<string>)
        [
            finding.Requirement, texts.Of(finding.Title), texts.Word(finding.Severity), texts.Gain(finding.Points), SubjectOf(finding.Subject), texts.Of(finding.Message), WhyOf(finding.Message, finding.Why, texts),
            EvidenceOf(finding.Evidence, texts), texts.Of(finding.Remedy), EnoughOf(Enough.Of([finding], int.MaxValue, texts), texts), ReportFacts.Sources(finding.Sources, texts),
            finding.Waiver is { } waiver ? texts.Word(waiver) : "", finding.Comparison is { } comparison ? texts.Word(comparison) : "",
        ]));

    public static void WriteUpcoming(IDocument page, Report report, Texts texts)
    {
        if (report.Upcoming.Count == 0)
            return;

        page.Heading(2, texts.Label.Upcoming);
        page.Table(
            [
                texts.Label.From, texts.Label.Requirement, texts.Label.Title, texts.Label.State, texts.Label.Concerns, texts.Label.Finding, texts.Label.Why,
                texts.Label.Evidence, texts.Label.ToDecide, texts.Label.DoThis, texts.Label.Enough, texts.Label.Source,
            ],
            report.Upcoming.OrderBy(finding => finding.InForceFrom).Select(finding => (IReadOnlyList<string>)
            [
                texts.Date(finding.InForceFrom), finding.Requirement, texts.Of(finding.Title), texts.Word(finding.Readiness), SubjectOf(finding.Subject), texts.Of(finding.Message), WhyOf(finding.Message, finding.Why, texts),
                EvidenceOf(finding.Evidence, texts), ToDecide.Of(finding.FactsNeeded, finding.FactsNeededCut, finding.Missing, texts), texts.Of(finding.Remedy),
                EnoughOf(Enough.Of([finding], int.MaxValue, texts), texts), ReportFacts.Sources(finding.Sources, texts),
            ]));
    }

    public static void WriteUndetermined(IDocument page, Report report, Texts texts)
    {
        var groups = RequirementGroup.Of(report, Verdict.Undetermined);
        if (groups.Count == 0)
            return;

        page.Heading(2, texts.Label.Undetermined);
        page.Table(
            [texts.Label.Requirement, texts.Label.Title, texts.Label.Severity, texts.Label.Concerns, texts.Label.Finding, texts.Label.Why, texts.Label.ToDecide, texts.Label.Source],
            groups.SelectMany(group => group.Findings).Select(finding => (IReadOnlyList<string>)
            [
                finding.Requirement, texts.Of(finding.Title), texts.Word(finding.Severity), SubjectOf(finding.Subject), texts.Of(finding.Message), WhyOf(finding.Message, finding.Why, texts),
                ToDecide.Of(finding.FactsNeeded, finding.FactsNeededCut, finding.Missing, texts), ReportFacts.Sources(finding.Sources, texts),
            ]));
    }

    public static void WriteQuestions(IDocument page, Report report, Texts texts)
    {
        if (report.Questions.Count == 0)
            return;

        page.Heading(2, texts.Label.QuestionsToAnswer);
        WriteQuestions(page, report.Questions, texts);
    }

    private static string WhyOf(LocalizedText message, LocalizedText why, Texts texts) => texts.Of(why) == texts.Of(message) ? "" : texts.Of(why);

    private static string EvidenceOf(IReadOnlyList<Evidence> evidence, Texts texts) =>
        string.Join("; ", evidence.Select(fact => $"{texts.Of(fact.Label)}: {texts.Of(fact.Value)} ({fact.Pointer})"));

    // The heading of the column says it already.
    private static string EnoughOf(string sentence, Texts texts)
    {
        var told = $"{texts.Label.Enough}: ";
        return sentence.StartsWith(told, StringComparison.Ordinal) ? char.ToUpperInvariant(sentence[told.Length]) + sentence[(told.Length + 1)..] : sentence;
    }
}

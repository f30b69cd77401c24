using Lg.Model;
using Lg.Model.Reports;

namespace Lg.Rules.Presentation.Sections;

/// <summary>The tables of findings, upcoming requirements and questions.</summary>
internal static class FindingTables
{
    // Of hundreds of items the first are enough to see what is wrong; the counts tell the rest, and JSON has them all.
    private const int AllItems = 10;
    private const int FirstItems = 3;

    public static void WriteNotMet(IDocument page, Report report, Texts texts)
    {
        page.Heading(2, texts.Label.NotMet);
        var notMet = RequirementGroup.Of(report, Verdict.NotMet);
        page.Paragraph($"{texts.Requirements(notMet.Count)}, {texts.Findings(notMet.Sum(group => group.Findings.Count + group.Omitted))}");
        WriteNotMet(page, notMet, texts);
    }

    public static string SubjectOf(Subject? subject) => subject is null ? ""
        : string.Join(" · ", new[] { subject.Key, subject.Title }.OfType<string>().DefaultIfEmpty(subject.Pointer).Distinct());

    public static void WriteQuestions(IDocument page, IEnumerable<Question> questions, Texts texts, bool withAnswers = false) => page.Table(
        [
            texts.Label.Question, .. withAnswers ? [texts.Label.AllowedAnswer] : Array.Empty<string>(),
            texts.Label.Chapter, texts.Label.Place, texts.Label.Concerns, texts.Label.Decides, texts.Label.UpToColumn,
        ],
        questions.Select(question => (IReadOnlyList<string>)
        [
            texts.Of(question.Text), .. withAnswers ? [question.Answer is { } answer ? texts.AnswerWords(answer) : ""] : Array.Empty<string>(),
            question.Chapter ?? "", question.Pointer, question.Count > 1 ? texts.Items(question.Count) : "",
            string.Join(", ", question.Decides), texts.Number(question.UpTo),
        ]));

    private static void WriteNotMet(IDocument page, IReadOnlyList<RequirementGroup> groups, Texts texts) => page.Table(
        [
            texts.Label.Requirement, texts.Label.Title, texts.Label.Severity, texts.Label.Points, texts.Label.Concerns, texts.Label.Finding, texts.Label.Why,
            texts.Label.Evidence, texts.Label.DoThis, texts.Label.Enough, texts.Label.Source, texts.Label.Waiver, texts.Label.LastYear,
        ],
        Shown(groups.Select(group => group.Findings), finding => finding.Omitted, 0, 4, texts, finding =>
        [
            finding.Requirement, texts.Of(finding.Title), texts.Word(finding.Severity), finding.Points == 0 ? "" : texts.Gain(finding.Points), SubjectOf(finding.Subject), texts.Of(finding.Message), WhyOf(finding.Message, finding.Why, texts),
            EvidenceOf(finding.Evidence, texts), texts.Of(finding.Remedy), EnoughOf(Enough.Of([finding], int.MaxValue, texts), texts), ReportFacts.Sources(finding.Sources, finding.RestatedBy, texts),
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
            Shown(report.Upcoming.OrderBy(finding => finding.InForceFrom).GroupBy(finding => finding.Requirement, StringComparer.Ordinal), finding => finding.Omitted, 1, 4, texts, finding =>
            [
                texts.Date(finding.InForceFrom), finding.Requirement, texts.Of(finding.Title), texts.Word(finding.Readiness), SubjectOf(finding.Subject), texts.Of(finding.Message), WhyOf(finding.Message, finding.Why, texts),
                EvidenceOf(finding.Evidence, texts), ToDecide.Of(finding.FactsNeeded, finding.FactsNeededCut, finding.Missing, texts), texts.Of(finding.Remedy),
                EnoughOf(Enough.Of([finding], int.MaxValue, texts), texts), ReportFacts.Sources(finding.Sources, finding.RestatedBy, texts),
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
            Shown(groups.Select(group => group.Findings), finding => finding.Omitted, 0, 3, texts, finding =>
            [
                finding.Requirement, texts.Of(finding.Title), texts.Word(finding.Severity), SubjectOf(finding.Subject), texts.Of(finding.Message), WhyOf(finding.Message, finding.Why, texts),
                ToDecide.Of(finding.FactsNeeded, finding.FactsNeededCut, finding.Missing, texts), ReportFacts.Sources(finding.Sources, finding.RestatedBy, texts),
            ]));
    }

    public static void WriteQuestions(IDocument page, Report report, Texts texts)
    {
        if (report.Questions.Count == 0)
            return;

        page.Heading(2, texts.Label.QuestionsToAnswer);
        WriteQuestions(page, report.Questions, texts);
    }

    // The cells of the row that counts the rest: the requirement, and how many more it concerns.
    private static IEnumerable<IReadOnlyList<string>> Shown<T>(
        IEnumerable<IEnumerable<T>> groups, Func<T, int?> omittedAfter, int requirement, int concerns, Texts texts, Func<T, IReadOnlyList<string>> cells)
    {
        foreach (var rows in groups.Select(group => group.ToList()))
        {
            var shown = rows.Count <= AllItems ? rows.Count : FirstItems;
            foreach (var row in rows.Take(shown))
                yield return cells(row);

            if (rows.Count > shown)
            {
                var first = cells(rows[0]);
                var rest = texts.Rest(rows.Count - shown, rows.Sum(row => omittedAfter(row) ?? 0));
                yield return [.. first.Select((_, column) => column == requirement ? first[requirement] : column == concerns ? rest : "")];
            }
        }
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

using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Documents;

namespace Lg.Rules.Presentation.Sections;

/// <summary>The tables of findings, upcoming requirements and questions.</summary>
internal static class FindingTables
{
    // Of hundreds of items the first are enough to see what is wrong; the counts tell the rest, and JSON has them all.
    private const int AllItems = 10;
    private const int FirstItems = 3;

    public static IEnumerable<Block> NotMet(Report report, Texts texts)
    {
        var notMet = RequirementGroup.Of(report, Verdict.NotMet);
        return
        [
            new Block.Heading(2, texts.Label.NotMet),
            new Block.Paragraph(
                $"{texts.Requirements(notMet.Count)}, {texts.Findings(notMet.Sum(group => group.Findings.Count + group.Omitted))}"),
            Grouped(
                texts.Label.NotMet,
                notMet.Select(group => group.Findings),
                finding => finding.Omitted,
                texts,
                new(texts.Label.Requirement, finding => finding.Requirement),
                new(texts.Label.Title, finding => texts.Of(finding.Title)),
                new(texts.Label.Severity, finding => texts.Word(finding.Severity)),
                new(texts.Label.Points, finding => finding.Points == 0 ? "" : texts.Gain(finding.Points)),
                new(texts.Label.Concerns, finding => SubjectOf(finding.Subject)),
                new(texts.Label.Finding, finding => texts.Of(finding.Message)),
                new(texts.Label.Why, finding => WhyOf(finding.Message, finding.Why, texts)),
                new(texts.Label.Evidence, finding => EvidenceOf(finding.Evidence, texts)),
                new(texts.Label.DoThis, finding => texts.Of(finding.Remedy)),
                new(texts.Label.Enough, finding => EnoughOf(Enough.Of([finding], int.MaxValue, texts), texts)),
                new(texts.Label.Basis, finding => texts.Word(finding.Basis)),
                new(texts.Label.Source, finding => ReportFacts.Sources(finding.Sources, finding.RestatedBy, texts)),
                new(texts.Label.Waiver, finding => finding.Waiver is { } waiver ? texts.Word(waiver) : ""),
                new(texts.Label.LastYear, finding => finding.Comparison is { } comparison ? texts.Word(comparison) : "")),
        ];
    }

    public static IEnumerable<Block> Upcoming(Report report, Texts texts) => report.Upcoming.Count == 0 ? [] :
    [
        new Block.Heading(2, texts.Label.Upcoming),
        Grouped(
            texts.Label.Upcoming,
            report.Upcoming.OrderBy(finding => finding.InForceFrom).GroupBy(finding => finding.Requirement, StringComparer.Ordinal),
            finding => finding.Omitted,
            texts,
            new(texts.Label.From, finding => texts.Date(finding.InForceFrom!.Value)),
            new(texts.Label.Requirement, finding => finding.Requirement),
            new(texts.Label.Title, finding => texts.Of(finding.Title)),
            new(texts.Label.State, finding => texts.Word(finding.Readiness!.Value)),
            new(texts.Label.Concerns, finding => SubjectOf(finding.Subject)),
            new(texts.Label.Finding, finding => texts.Of(finding.Message)),
            new(texts.Label.Why, finding => WhyOf(finding.Message, finding.Why, texts)),
            new(texts.Label.Evidence, finding => EvidenceOf(finding.Evidence, texts)),
            new(texts.Label.ToDecide, finding => ToDecide.Of(finding.FactsNeeded, finding.FactsNeededCut, finding.Missing, texts)),
            new(texts.Label.DoThis, finding => texts.Of(finding.Remedy)),
            new(texts.Label.Enough, finding => EnoughOf(Enough.Of([finding], int.MaxValue, texts), texts)),
            new(texts.Label.Basis, finding => texts.Word(finding.Basis)),
            new(texts.Label.Source, finding => ReportFacts.Sources(finding.Sources, finding.RestatedBy, texts))),
    ];

    public static IEnumerable<Block> Undetermined(Report report, Texts texts) => RequirementGroup.Of(
        report, Verdict.Undetermined) is not { Count: > 0 } groups
        ? []
        :
    [
        new Block.Heading(2, texts.Label.Undetermined),
        Grouped(
            texts.Label.Undetermined,
            groups.Select(group => group.Findings),
            finding => finding.Omitted,
            texts,
            new(texts.Label.Requirement, finding => finding.Requirement),
            new(texts.Label.Title, finding => texts.Of(finding.Title)),
            new(texts.Label.Severity, finding => texts.Word(finding.Severity)),
            new(texts.Label.Concerns, finding => SubjectOf(finding.Subject)),
            new(texts.Label.Finding, finding => texts.Of(finding.Message)),
            new(texts.Label.Why, finding => WhyOf(finding.Message, finding.Why, texts)),
            new(texts.Label.ToDecide, finding => ToDecide.Of(finding.FactsNeeded, finding.FactsNeededCut, finding.Missing, texts)),
            new(texts.Label.Basis, finding => texts.Word(finding.Basis)),
            new(texts.Label.Source, finding => ReportFacts.Sources(finding.Sources, finding.RestatedBy, texts))),
    ];

    public static IEnumerable<Block> Questions(Report report, Texts texts) => report.Questions.Count == 0 ? [] :
    [
        new Block.Heading(2, texts.Label.QuestionsToAnswer),
        Block.Table.Of(
            texts.Label.QuestionsToAnswer,
            report.Questions,
            new(texts.Label.Question, question => texts.Of(question.Text)),
            new(texts.Label.Chapter, question => question.Chapter ?? ""),
            new(texts.Label.Place, question => Span.Code(question.Pointer)),
            new(texts.Label.Concerns, question => question.Count > 1 ? texts.Items(question.Count) : ""),
            new(texts.Label.Decides, question => string.Join(", ", question.Decides)),
            new(texts.Label.UpToColumn, question => texts.Number(question.UpTo))),
    ];

    public static string SubjectOf(Subject? subject) => subject is null ? ""
        : string.Join(" · ", new[] { subject.Key, subject.Title }.OfType<string>().DefaultIfEmpty(subject.Pointer).Distinct());

    // A row at the end of a requirement says how many more it concerns.
    private static Block.Table Grouped<T>(
        string caption, IEnumerable<IEnumerable<T>> groups, Func<T, int?> omittedAfter, Texts texts, params Column<T>[] columns)
    {
        var requirement = Array.FindIndex(columns, column => column.Heading == texts.Label.Requirement);
        return new(
            caption,
            [.. columns.Select(column => column.Heading)],
            [.. groups.SelectMany(group => Rows(group.ToList()))])
        { Names = requirement + 2 };

        IEnumerable<IReadOnlyList<Inline>> Rows(List<T> group)
        {
            var shown = group.Count <= AllItems ? group.Count : FirstItems;
            foreach (var item in group.Take(shown))
                yield return [.. columns.Select(column => column.Cell(item))];

            if (group.Count > shown)
            {
                var rest = texts.Rest(group.Count - shown, group.Sum(item => omittedAfter(item) ?? 0));
                yield return [
                    .. columns.Select(
                        (column, i) => i == requirement ? column.Cell(group[0]) : column.Heading == texts.Label.Concerns ? rest : ""),
                ];
            }
        }
    }

    private static string WhyOf(LocalizedText message, LocalizedText why, Texts texts) =>
        texts.Of(why) == texts.Of(message) ? "" : texts.Of(why);

    private static string EvidenceOf(IReadOnlyList<Evidence> evidence, Texts texts) =>
        string.Join("; ", evidence.Select(fact => $"{texts.Of(fact.Label)}: {texts.Of(fact.Value)} ({fact.Pointer})"));

    // The heading of the column says it already.
    private static string EnoughOf(string sentence, Texts texts)
    {
        var said = $"{texts.Label.Enough}: ";
        return sentence.StartsWith(said, StringComparison.Ordinal)
            ? char.ToUpperInvariant(sentence[said.Length]) + sentence[(said.Length + 1)..]
            : sentence;
    }
}

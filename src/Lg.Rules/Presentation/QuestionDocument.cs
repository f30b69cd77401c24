using System.Globalization;
using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Documents;
using Lg.Rules.Presentation.Sections;

namespace Lg.Rules.Presentation;

/// <summary>The questions of a report as a document, for somebody who is writing a draft.</summary>
internal static class QuestionDocument
{
    /// <summary>Returns the questions, numbered, those that decide most first; the first requirements that each decides.</summary>
    /// <param name="report">The report.</param>
    /// <param name="texts">The words of the reader.</param>
    /// <param name="top">The number of questions to show; <c>null</c> for all.</param>
    public static IReadOnlyList<Block> Short(Report report, Texts texts, int? top) =>
        Of(report, texts, top, QuestionsSection.ShownRequirements);

    /// <summary>Returns the questions with all that each decides, and the requirements that answers could decide in several ways.</summary>
    /// <param name="report">The report.</param>
    /// <param name="texts">The words of the reader.</param>
    /// <param name="top">The number of questions to show; <c>null</c> for all.</param>
    public static IReadOnlyList<Block> Full(Report report, Texts texts, int? top) =>
        [.. Of(report, texts, top, int.MaxValue), .. Ways(report, report.Questions.Take(top ?? int.MaxValue), texts)];

    private static IReadOnlyList<Block> Of(Report report, Texts texts, int? top, int requirements)
    {
        if (top is { } limit)
            ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1, nameof(top));

        AskedOf askedOf = new(report, texts);
        var shown = report.Questions.Take(top ?? int.MaxValue)
            .Select((question, i) => Numbered(i + 1, question, askedOf.Items(question), requirements, texts)).ToList();
        var hidden = report.Questions.Count - shown.Count;
        return
        [
            new Block.Heading(1, OverviewSection.Title(report, texts)),
            new Block.Paragraph(
                $"{texts.Questions(report.Questions.Count)} · {texts.Label.Score.ToLowerInvariant()} {texts.ScoreOf(report.Score.Overall)}",
                ParagraphKind.Lead),
            new Block.Paragraph(shown.Count == 0 ? texts.Label.NoQuestions : texts.Label.AnswerAsYouKnow, ParagraphKind.Lead),
            .. shown.Count == 0 ? [] : new Block[] { new Block.Items(shown) { IsLoose = true } },
            .. hidden == 0 ? [] : new Block[] { new Block.Paragraph(texts.AndMore(hidden), ParagraphKind.Note) },
        ];
    }

    private static Item Numbered(int number, Question question, string askedOf, int requirements, Texts texts) => new(
        texts.Of(question.Text))
    {
        Mark = number.ToString(CultureInfo.InvariantCulture),
        Columns = question.UpTo > 0 ? texts.UpTo(question.UpTo) : "",
        Details = Detail.List(
            new(Span.Code(question.Pointer)),
            askedOf,
            question.Answer is { } answer ? $"{texts.Label.AllowedAnswer.ToLowerInvariant()}: {texts.AnswerWords(answer)}" : "",
            QuestionsSection.Decides(question, requirements, texts)),
    };

    // Of several items the ways of the first are shown; those of the others are alike.
    private static IEnumerable<Block> Ways(Report report, IEnumerable<Question> shown, Texts texts)
    {
        var several = shown.SelectMany(question => question.Ways).Select(ways => ways.Requirement).ToHashSet(StringComparer.Ordinal);
        List<(string Requirement, LocalizedText Title, string Answers)> requirements =
        [
            .. report.Findings.Select(finding => (finding.Requirement, finding.Title, finding.FactsNeeded, finding.FactsNeededCut))
                .Concat(
                    report.Upcoming.Select(finding => (finding.Requirement, finding.Title, finding.FactsNeeded, finding.FactsNeededCut)))
                .Where(finding => several.Contains(finding.Requirement)
                    && (finding.FactsNeeded.Count > 1 || finding.FactsNeeded.Any(set => set.Count > 1)))
                .DistinctBy(finding => finding.Requirement)
                .Select(
                    finding => (finding.Requirement, finding.Title, ToDecide.Of(finding.FactsNeeded, finding.FactsNeededCut, [], texts))),
        ];
        return requirements.Count == 0 ? [] :
        [
            new Block.Heading(2, texts.Label.SeveralWays),
            Block.Table.Of(
                texts.Label.SeveralWays,
                requirements,
                new(texts.Label.Requirement, row => row.Requirement),
                new(texts.Label.Title, row => texts.Of(row.Title)),
                new(texts.Label.ToDecide, row => row.Answers)),
        ];
    }
}

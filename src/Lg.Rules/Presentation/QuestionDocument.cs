using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Presentation.Sections;

namespace Lg.Rules.Presentation;

/// <summary>Writes the questions of a report as a document: what to answer next, and the requirements that answers could decide in several ways.</summary>
internal static class QuestionDocument
{
    /// <summary>Writes the questions, those that decide most first.</summary>
    /// <param name="page">The document.</param>
    /// <param name="report">The report.</param>
    /// <param name="texts">The words of the reader.</param>
    /// <param name="top">The number of questions to show; <c>null</c> for all.</param>
    public static void Write(IDocument page, Report report, Texts texts, int? top)
    {
        List<Question> shown = [.. report.Questions.Take(top ?? int.MaxValue)];
        page.Heading(1, OverviewSection.Title(report, texts));
        page.Paragraph($"{texts.Questions(report.Questions.Count)} · {texts.Label.Score.ToLowerInvariant()} {texts.ScoreOf(report.Score.Overall)}");
        page.Paragraph(shown.Count == 0 ? texts.Label.NoQuestions : texts.Label.AnswerAsYouKnow);
        FindingTables.WriteQuestions(page, shown, texts, withAnswers: true);
        if (shown.Count < report.Questions.Count)
            page.Paragraph(texts.AndMore(report.Questions.Count - shown.Count));
        WriteWays(page, report, shown, texts);
    }

    // Of several items the ways are told for the first; for the others they are alike.
    private static void WriteWays(IDocument page, Report report, List<Question> shown, Texts texts)
    {
        var several = shown.SelectMany(question => question.Ways).Select(ways => ways.Requirement).ToHashSet(StringComparer.Ordinal);
        List<(string Requirement, LocalizedText Title, string Answers)> requirements =
        [
            .. report.Findings.Select(finding => (finding.Requirement, finding.Title, finding.FactsNeeded, finding.FactsNeededCut))
                .Concat(report.Upcoming.Select(finding => (finding.Requirement, finding.Title, finding.FactsNeeded, finding.FactsNeededCut)))
                .Where(finding => several.Contains(finding.Requirement) && (finding.FactsNeeded.Count > 1 || finding.FactsNeeded.Any(set => set.Count > 1)))
                .DistinctBy(finding => finding.Requirement)
                .Select(finding => (finding.Requirement, finding.Title, ToDecide.Of(finding.FactsNeeded, finding.FactsNeededCut, [], texts))),
        ];
        if (requirements.Count == 0)
            return;

        page.Heading(2, texts.Label.SeveralWays);
        page.Table([texts.Label.Requirement, texts.Label.Title, texts.Label.ToDecide], requirements.Select(row => (IReadOnlyList<string>)[row.Requirement, texts.Of(row.Title), row.Answers]));
    }
}

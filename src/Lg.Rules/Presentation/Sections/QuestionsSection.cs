using Lg.Model.Reports;
using Lg.Rules.Documents;

namespace Lg.Rules.Presentation.Sections;

/// <summary>How much cannot be determined, and the questions that decide most of it.</summary>
internal static class QuestionsSection
{
    public const int ShownRequirements = 4;

    private const int Shown = 10;

    public static IEnumerable<Block> Of(Report report, Texts texts)
    {
        var undetermined = ReportFacts.Verdicts(report).Undetermined;
        if (undetermined == 0 && report.Questions.Count == 0)
            yield break;

        yield return new Block.Heading(2, texts.Label.Undetermined)
        {
            Summary = $"{texts.Requirements(undetermined)} · {(report.Questions.Count > Shown ? texts.Label.TheTenThatDecideMost : texts.Questions(report.Questions.Count))}",
        };
        yield return new Block.Items([.. report.Questions.Take(Shown).Select(question => new Item(texts.Of(question.Text))
        {
            Mark = "?",
            Columns = question.UpTo > 0 ? texts.UpTo(question.UpTo) : "",
            Details = Detail.List(Decides(question, ShownRequirements, texts)),
        })]);
        if (report.Questions.Count > Shown)
            yield return new Block.Paragraph(
                $"{texts.AndMore(report.Questions.Count - Shown)}; {texts.Label.AllQuestions}", ParagraphKind.Note);
    }

    /// <summary>Returns what an answer decides, of how many items, in which chapter.</summary>
    /// <param name="question">The question.</param>
    /// <param name="most">The number of requirements to name; the others are counted.</param>
    /// <param name="texts">The words of the reader.</param>
    public static string Decides(Question question, int most, Texts texts)
    {
        var more = question.Decides.Count - most;
        var ids = string.Join(", ", question.Decides.Take(most));
        return string.Join(" · ", new[]
        {
            question.Decides.Count == 0
                ? ""
                : $"{texts.Label.Decides.ToLowerInvariant()} {ids}{(more > 0 ? $" {texts.AndMore(more)}" : "")}",
            question.Count > 1 ? $"{texts.Label.Concerns.ToLowerInvariant()} {texts.Items(question.Count)}" : "",
            question.Chapter is { } chapter ? texts.InChapter(chapter) : "",
        }.Where(part => part.Length > 0));
    }
}

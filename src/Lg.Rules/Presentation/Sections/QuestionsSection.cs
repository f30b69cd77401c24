using Lg.Model.Reports;
using Lg.Rules.Documents;

namespace Lg.Rules.Presentation.Sections;

/// <summary>How much cannot be told, and the questions that decide most of it.</summary>
internal static class QuestionsSection
{
    private const int Shown = 10;
    private const int ShownRequirements = 4;

    public static void Write(TextPage page, Report report, Texts texts)
    {
        var undetermined = ReportFacts.Verdicts(report).Undetermined;
        if (undetermined == 0 && report.Questions.Count == 0)
            return;

        page.Blank();
        page.Entry(
            Headings.Of(texts.Label.Undetermined),
            $"{texts.Requirements(undetermined)} · {(report.Questions.Count > Shown ? texts.Label.TheTenThatDecideMost : texts.Questions(report.Questions.Count))}");
        foreach (var question in report.Questions.Take(Shown))
            Write(page, " ? ", question, Decides(question, texts), texts);
        if (report.Questions.Count > Shown)
            page.Entry("   ", $"{texts.AndMore(report.Questions.Count - Shown)}; {texts.Label.AllQuestions}");
    }

    public static void Write(TextPage page, string head, Question question, string detail, Texts texts)
    {
        page.Entry(head, texts.Of(question.Text), question.UpTo > 0 ? texts.UpTo(question.UpTo) : "");
        page.Entry(new string(' ', head.Length + 2), detail);
    }

    public static string Decides(Question question, Texts texts)
    {
        var more = question.Decides.Count - ShownRequirements;
        var ids = string.Join(", ", question.Decides.Take(ShownRequirements));
        return string.Join(" · ", new[]
        {
            question.Decides.Count == 0 ? "" : $"{texts.Label.Decides.ToLowerInvariant()} {ids}{(more > 0 ? $" {texts.AndMore(more)}" : "")}",
            question.Count > 1 ? $"{texts.Label.Concerns.ToLowerInvariant()} {texts.Items(question.Count)}" : "",
            question.Chapter is { } chapter ? texts.InChapter(chapter) : "",
        }.Where(part => part.Length > 0));
    }
}

using System.Globalization;
using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Documents;
using Lg.Rules.Presentation.Sections;

namespace Lg.Rules.Presentation;

/// <summary>Writes the questions of a report as plain text of at most 100 columns, for somebody who is writing a draft.</summary>
public static class QuestionList
{
    /// <summary>Returns the questions, numbered, those that decide most first.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of the reader.</param>
    /// <param name="top">The number of questions to show, 1 or more; <c>null</c> for all.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="top"/> is less than 1.</exception>
    public static string Write(Report report, Language language, int? top = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (top is { } limit)
            ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1, nameof(top));

        TextPage page = new();
        Texts texts = new(language);
        page.Entry("", OverviewSection.Title(report, texts));
        page.Entry("", $"{texts.Questions(report.Questions.Count)} · {texts.Label.Score.ToLowerInvariant()} {texts.ScoreOf(report.Score.Overall)}");
        page.Blank();
        page.Entry("", report.Questions.Count == 0 ? texts.Label.NoQuestions : texts.Label.AnswerAsYouKnow);
        WriteQuestions(page, report, texts, top ?? report.Questions.Count);
        return page.ToString();
    }

    private static void WriteQuestions(TextPage page, Report report, Texts texts, int shown)
    {
        for (var i = 0; i < Math.Min(shown, report.Questions.Count); i++)
        {
            var question = report.Questions[i];
            page.Blank();
            page.Entry($"{(i + 1).ToString(CultureInfo.InvariantCulture),3}  ", texts.Of(question.Text), question.UpTo > 0 ? texts.UpTo(question.UpTo) : "");
            page.Entry("     ", question.Pointer);
            page.Entry("     ", QuestionsSection.Decides(question, texts));
        }

        if (shown < report.Questions.Count)
        {
            page.Blank();
            page.Entry("     ", texts.AndMore(report.Questions.Count - shown));
        }
    }
}

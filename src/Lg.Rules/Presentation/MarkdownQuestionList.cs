using Lg.Model;
using Lg.Model.Reports;

namespace Lg.Rules.Presentation;

/// <summary>Writes the questions of a report as Markdown: what to answer next, and the requirements that answers could decide in several ways.</summary>
public static class MarkdownQuestionList
{
    /// <summary>Returns the questions, those that decide most first.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of the reader.</param>
    /// <param name="top">The number of questions to show, 1 or more; <c>null</c> for all.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="top"/> is less than 1.</exception>
    public static string Write(Report report, Language language, int? top = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (top is { } limit)
            ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1, nameof(top));

        Markdown page = new();
        QuestionDocument.Write(page, report, new Texts(language), top);
        return page.ToString();
    }
}

using Lg.Model;
using Lg.Model.Reports;

namespace Lg.Rules.Presentation;

/// <summary>Writes the questions of a report as a page that stands on its own and can be printed.</summary>
public static class HtmlQuestionList
{
    /// <summary>Returns the questions, those that decide most first.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of the reader.</param>
    public static string Write(Report report, Language language)
    {
        ArgumentNullException.ThrowIfNull(report);
        HtmlPage page = new(language);
        QuestionDocument.Write(page, report, new Texts(language), top: null);
        return page.ToString();
    }
}

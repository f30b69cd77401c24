using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Documents;
using Lg.Rules.Presentation.Sections;

namespace Lg.Rules.Presentation;

/// <summary>Writes the questions of a report as a page that stands on its own and can be printed.</summary>
public static class HtmlQuestionList
{
    /// <summary>Returns the questions, numbered, those that decide most first.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of the reader.</param>
    public static string Write(Report report, Language language)
    {
        ArgumentNullException.ThrowIfNull(report);
        Texts texts = new(language);
        return HtmlWriter.Write(new(OverviewSection.Title(report, texts), language), QuestionDocument.Full(report, texts, top: null));
    }
}

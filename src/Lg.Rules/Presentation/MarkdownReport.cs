using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Documents;
using Lg.Rules.Presentation.Decision;

namespace Lg.Rules.Presentation;

/// <summary>Writes a report as Markdown: what somebody decides from, or everything that it has to say.</summary>
public static class MarkdownReport
{
    /// <summary>Returns the report as Markdown; every text of the review is escaped.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of the reader.</param>
    /// <param name="detail">How much of it.</param>
    public static string Write(Report report, Language language, ReportDetail detail = ReportDetail.Brief)
    {
        ArgumentNullException.ThrowIfNull(report);
        return MarkdownWriter.Write(detail switch
        {
            ReportDetail.Brief => DecisionDocument.Of(report, language),
            ReportDetail.Full => ReportDocument.Of(report, new Texts(language), parts: null),
        });
    }

    /// <summary>
    /// Returns some parts of the whole report as Markdown, between its title and its receipt; every text of the review is escaped.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of the reader.</param>
    /// <param name="parts">The names of the parts, as they are called in JSON.</param>
    public static string Write(Report report, Language language, IReadOnlyCollection<string> parts)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(parts);
        return MarkdownWriter.Write(ReportDocument.Of(report, new Texts(language), parts));
    }
}

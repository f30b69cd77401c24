using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Documents;
using Lg.Rules.Presentation.Decision;

namespace Lg.Rules.Presentation;

/// <summary>
/// Writes a report as a page that stands on its own and can be printed: what somebody decides from, or everything that it has to say.
/// </summary>
public static class HtmlReport
{
    /// <summary>Gets the Content Security Policy to send with a page: it names the page's own style and permits nothing else.</summary>
    public static string ContentSecurityPolicy => HtmlStyle.Policy;

    /// <summary>Returns the report as HTML; every text of the review is escaped.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of the reader.</param>
    /// <param name="detail">How much of it.</param>
    public static string Write(Report report, Language language, ReportDetail detail = ReportDetail.Brief)
    {
        ArgumentNullException.ThrowIfNull(report);
        return detail switch
        {
            ReportDetail.Brief => Write(report, language, DecisionDocument.Of(report, language)),
            ReportDetail.Full => Write(report, language, ReportDocument.Whole(report, new Texts(language))),
        };
    }

    /// <summary>
    /// Returns some parts of the whole report as HTML, between its title and its receipt; every text of the review is escaped.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of the reader.</param>
    /// <param name="parts">The names of the parts, as they are called in JSON.</param>
    public static string Write(Report report, Language language, IReadOnlyCollection<string> parts)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(parts);
        return Write(report, language, ReportDocument.Of(report, new Texts(language), parts));
    }

    private static string Write(Report report, Language language, IEnumerable<Block> blocks) =>
        HtmlWriter.Write(new(DecisionDocument.TitleOf(report, new Texts(language)), language) { IsDense = true }, blocks, Place.AddressOf);
}

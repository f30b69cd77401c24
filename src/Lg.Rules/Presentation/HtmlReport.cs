using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Documents;
using Lg.Rules.Presentation.Sections;

namespace Lg.Rules.Presentation;

/// <summary>Writes a report as a page that stands on its own and can be printed: everything that it has to say.</summary>
public static class HtmlReport
{
    /// <summary>Gets the Content Security Policy to send with a page: it names the page's own style and permits nothing else.</summary>
    public static string ContentSecurityPolicy => HtmlStyle.Policy;

    /// <summary>Returns the report as HTML; every text of the review is escaped.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of the reader.</param>
    /// <param name="parts">The names of the parts to write between title and receipt, as they are called in JSON; <c>null</c> for all.</param>
    public static string Write(Report report, Language language, IReadOnlyCollection<string>? parts = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        Texts texts = new(language);
        return HtmlWriter.Write(new(OverviewSection.Title(report, texts), language), ReportDocument.Of(report, texts, parts));
    }
}

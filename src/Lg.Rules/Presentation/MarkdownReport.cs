using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Documents;

namespace Lg.Rules.Presentation;

/// <summary>Writes a report as Markdown: everything that it has to say, in tables; of many items of one requirement the first, and how many more there are.</summary>
public static class MarkdownReport
{
    /// <summary>Returns the report as Markdown; every text of the review is escaped.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of the reader.</param>
    public static string Write(Report report, Language language) => Write(report, language, parts: null);

    /// <summary>Returns some parts of the report as Markdown, between its title and its receipt; every text of the review is escaped.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of the reader.</param>
    /// <param name="parts">The names of the parts, as they are called in JSON; <c>null</c> for all.</param>
    public static string Write(Report report, Language language, IReadOnlyCollection<string>? parts)
    {
        ArgumentNullException.ThrowIfNull(report);
        return MarkdownWriter.Write(ReportDocument.Of(report, new Texts(language), parts));
    }
}

using System.Net.Mime;
using System.Text;
using Lg.Model;
using Lg.Model.Json;
using Lg.Model.Reports;
using Lg.Rules.Presentation;

namespace Lg.Api.Endpoints;

/// <summary>The forms that a report is written in, byte for byte as the library writes them.</summary>
internal static class ReportFormat
{
    private const string Questions = "questions";
    private const string Goals = "goals";
    private const string Findings = "findings";

    /// <summary>Gets the media types, the first for whoever accepts any.</summary>
    public static IReadOnlyList<string> MediaTypes { get; } =
        [MediaTypeNames.Application.Json, Documents.MediaTypes.Markdown, MediaTypeNames.Text.Html, MediaTypeNames.Text.Csv];

    /// <summary>Gets the header for a media type: what is text says in which letters.</summary>
    public static string ContentTypeOf(string mediaType) =>
        mediaType == MediaTypeNames.Application.Json ? mediaType : $"{mediaType}; charset=utf-8";

    /// <summary>Returns whether some parts make a table: exactly one of the two lists, or nothing chosen.</summary>
    public static bool IsTable(IReadOnlyList<string> parts) => parts is [] or [Findings] or [Goals];

    /// <summary>Returns a report, or some parts of it, in a form.</summary>
    public static byte[] Write(Report report, string mediaType, ReportQuery query) => mediaType switch
    {
        Documents.MediaTypes.Markdown => Encoding.UTF8.GetBytes(Markdown(report, query.Parts, query.Language)),
        MediaTypeNames.Text.Html => Encoding.UTF8.GetBytes(Html(report, query.Parts, query.Language)),
        MediaTypeNames.Text.Csv => Encoding.UTF8.GetBytes(
            query.Parts is [Goals] ? CsvReport.WriteGoals(report, query.Language) : CsvReport.WriteFindings(report, query.Language)),
        _ => ReportJson.Write(report, query.Json),
    };

    // What to ask next is a list of its own for whoever writes a draft.
    private static string Markdown(Report report, IReadOnlyList<string> parts, Language language) => parts switch
    {
        [Questions] => MarkdownQuestionList.Write(report, language),
        [] => MarkdownReport.Write(report, language),
        _ => MarkdownReport.Write(report, language, parts),
    };

    private static string Html(Report report, IReadOnlyList<string> parts, Language language) => parts switch
    {
        [Questions] => HtmlQuestionList.Write(report, language),
        [] => HtmlReport.Write(report, language),
        _ => HtmlReport.Write(report, language, parts),
    };
}

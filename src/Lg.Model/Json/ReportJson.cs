using System.Text.Json;
using Lg.Model.Reports;
using Lg.Model.Views;

namespace Lg.Model.Json;

/// <summary>Writes reports as JSON, and reads what it wrote: the same report and options give the same bytes on every machine.</summary>
public static class ReportJson
{
    /// <summary>Returns the report as JSON in UTF-8.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">What it shows, and how; <c>null</c> for what a report always shows, in Swedish, compact.</param>
    /// <remarks>Of a report that would be larger than 16 MB less is shown; what is left out is counted, and a warning says so.</remarks>
    public static byte[] Write(Report report, ReportJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        options ??= new();
        foreach (var bounds in ViewBounds.All.SkipLast(1))
        {
            var text = Write(ReportViewWriter.Write(report, options, bounds), options.Indented);
            if (text.Length <= ViewBounds.Bytes)
                return text;
        }

        return Write(ReportViewWriter.Write(report, options, ViewBounds.All[^1]), options.Indented);
    }

    /// <summary>Returns what a report shows, to use in a program or to write.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">What it shows; <c>null</c> for what a report always shows.</param>
    public static ReportView View(Report report, ReportJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        return ReportViewWriter.Write(report, options ?? new(), ViewBounds.All[0]);
    }

    /// <summary>Returns what a report shows as JSON in UTF-8, in the languages that it has.</summary>
    /// <param name="view">What the report shows.</param>
    /// <param name="indented">Whether to indent it for people, with two spaces and line feeds, the last line ended too.</param>
    public static byte[] Write(ReportView view, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(view);
        var text = JsonSerializer.SerializeToUtf8Bytes(view, ViewJson.In(LanguagesOf(view), indented));
        return indented ? [.. text, (byte)'\n'] : text;
    }

    /// <summary>
    /// Returns questions as JSON in UTF-8, in both languages, each with the ways to decide what it decides; indented for people.
    /// </summary>
    /// <param name="questions">The questions.</param>
    public static byte[] Write(IReadOnlyList<Question> questions)
    {
        ArgumentNullException.ThrowIfNull(questions);
        return [.. JsonSerializer.SerializeToUtf8Bytes(questions, ModelJson.Indented.IReadOnlyListQuestion), (byte)'\n'];
    }

    /// <summary>Reads a report in JSON, as it is written here.</summary>
    /// <param name="utf8">The text.</param>
    /// <returns>What the report shows. Texts that were written in one language are the same in both.</returns>
    /// <exception cref="JsonException">It is no report.</exception>
    public static ReportView Read(ReadOnlySpan<byte> utf8) =>
        JsonSerializer.Deserialize(utf8, ViewJson.In(TextLanguages.Both, indented: false))
        ?? throw new JsonException("a report is an object");

    private static TextLanguages LanguagesOf(ReportView view) => view.Languages switch
    {
        ["sv"] => TextLanguages.Swedish,
        ["en"] => TextLanguages.English,
        _ => TextLanguages.Both,
    };
}

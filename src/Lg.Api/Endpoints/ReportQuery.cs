using System.Net.Mime;
using Lg.Api.Endpoints.Queries;
using Lg.Model;
using Lg.Model.Reports;
using Lg.Model.Views;

namespace Lg.Api.Endpoints;

/// <summary>What a caller wants to see of a report: in JSON what the address includes, in a form for people some parts.</summary>
/// <param name="Json">What a report shows as JSON.</param>
/// <param name="Parts">The parts to show in a form for people; none for all.</param>
/// <param name="Language">The language of a form for people.</param>
internal sealed record ReportQuery(ReportJsonOptions Json, IReadOnlyList<string> Parts, Language Language)
{
    private const string Swedish = "sv";
    private const string English = "en";
    private const string Both = "both";

    private const int MostQuestions = 100_000;

    private static readonly QueryParameter.Words Include = new(
        "include",
        "Of JSON: what to show besides what a report always shows, separated by commas. `explanations`, `changes`, `evidence` and `factsNeeded` come with the findings.",
        "ReportInclude", ReportIncludes.Words)
    {
        Nearest = ReportIncludes.Nearest,
    };

    private static readonly QueryParameter.Word Languages = new(
        "lang",
        "Of JSON: the language of the texts; else that of `Accept-Language`, Swedish first.",
        "TextLanguage",
        [Swedish, English, Both]);

    private static readonly QueryParameter.Number Top = new(
        "top",
        "Of JSON: how many questions to show, the most deciding first; when nothing is said ten, or all with `include=questions`.",
        0,
        MostQuestions,
        Absent: null);

    private static readonly QueryParameter.Words Fields = new(
        "fields",
        "The parts to show, separated by commas; the receipt comes with each, in JSON also judgement, score and counts. `questions` is what to ask next.",
        "ReportPart", ReportParts.All);

    /// <summary>Gets what can be asked of a report in JSON.</summary>
    public static IReadOnlyList<QueryParameter> OfJson { get; } = [Include, Languages, Top];

    /// <summary>Gets what can be asked of a report in any form.</summary>
    public static IReadOnlyList<QueryParameter> OfAnyForm { get; } = [.. OfJson, Fields];

    /// <summary>Gets the languages that the answer has, as a header says it.</summary>
    public string ContentLanguages => Json.Languages switch
    {
        TextLanguages.Swedish => Swedish,
        TextLanguages.English => English,
        TextLanguages.Both => $"{Swedish}, {English}",
    };

    /// <summary>Reads what is asked for; what belongs to another form is refused.</summary>
    public static ReportQuery From(QueryReader reader, Language language, string mediaType)
    {
        var isJson = mediaType is MediaTypeNames.Application.Json or Documents.MediaTypes.NdJson;
        foreach (var other in isJson ? [] : OfJson)
        {
            if (reader.Has(other))
                reader.Refuse(QueryFault.OfAnotherForm(other.Name));
        }

        if (!isJson)
            return new(new() { Languages = LanguagesOf(null, language) }, PartsOf(reader, mediaType), language);

        return new(
            new()
            {
                Include =
                    [.. reader.Read(Include).Select(word => ReportIncludes.TryParse(word, out var include) ? include : default).Distinct()],
                Parts = mediaType == MediaTypeNames.Application.Json ? reader.Read(Fields) : [],
                Languages = LanguagesOf(reader.Read(Languages), language),
                Top = reader.Has(Top) ? reader.Read(Top) : null,
            },
            [],
            language);
    }

    private static IReadOnlyList<string> PartsOf(QueryReader reader, string mediaType)
    {
        var parts = reader.Read(Fields);
        if (mediaType == MediaTypeNames.Text.Csv && !ReportFormat.IsTable(parts))
            reader.Refuse(QueryFault.NotATable(Fields.Name));
        return parts;
    }

    private static TextLanguages LanguagesOf(string? word, Language language) => (word, language) switch
    {
        (Swedish, _) => TextLanguages.Swedish,
        (English, _) => TextLanguages.English,
        (Both, _) => TextLanguages.Both,
        (_, Language.English) => TextLanguages.English,
        (_, Language.Swedish) => TextLanguages.Swedish,
    };
}

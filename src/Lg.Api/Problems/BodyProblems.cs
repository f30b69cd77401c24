using System.Globalization;
using Lg.Api.Limits;
using Lg.Faces;
using Lg.Model;

namespace Lg.Api.Problems;

/// <summary>What can be wrong with a body.</summary>
internal static class BodyProblems
{
    public static ProblemKind MalformedJson { get; } = new(
        "malformed-json", StatusCodes.Status400BadRequest,
        new("Begäran går inte att läsa som JSON", "The request cannot be read as JSON"),
        new("Platserna i `errors` visar var läsningen tog stopp.", "The places in `errors` show where reading stopped."));

    public static ProblemKind BrokenCompression { get; } = new(
        "broken-compression", StatusCodes.Status400BadRequest,
        new("Begäran går inte att packa upp", "The request cannot be decompressed"),
        new("Kroppen är inte packad så som huvudet `Content-Encoding` säger, eller inte ända till slutet.",
            "The body is not compressed in the way that the header `Content-Encoding` says, or not to its end."));

    public static ProblemKind TooSlow { get; } = new(
        "too-slow", StatusCodes.Status408RequestTimeout,
        new("Begäran kom för långsamt", "The request came too slowly"),
        new("Tjänsten slutade vänta. Försök igen.", "The service stopped waiting. Try again."));

    public static ProblemKind TooLarge { get; } = new(
        "body-too-large", StatusCodes.Status413PayloadTooLarge,
        new("Begäran är för stor", "The request is too large"),
        new(
            "Kroppen är större än tjänsten tar emot, före eller efter uppackning.",
            "The body is larger than the service accepts, before or after decompression."));

    public static ProblemKind TooManyItems { get; } = new(
        "too-many-items", StatusCodes.Status413PayloadTooLarge,
        new("Genomgången har för många poster", "The review has too many items"),
        new("Listorna har tillsammans fler poster än tjänsten tar emot.", "The lists together have more items than the service accepts."));

    public static ProblemKind UnsupportedMediaType { get; } = new(
        "unsupported-media-type", StatusCodes.Status415UnsupportedMediaType,
        new("Begäran har fel format", "The request has the wrong form"),
        new(
            "Skicka JSON i UTF-8 med `Content-Type: application/json`; till `/v1/assessments:batch` en begäran per rad med `application/x-ndjson`.",
            "Send JSON in UTF-8 with `Content-Type: application/json`; to `/v1/assessments:batch` one request to a line with `application/x-ndjson`."));

    public static ProblemKind UnsupportedCompression { get; } = new(
        "unsupported-compression", StatusCodes.Status415UnsupportedMediaType,
        new(
            "Begäran är packad på ett sätt som tjänsten inte kan packa upp",
            "The request is compressed in a way that the service does not know"),
        new(
            "Huvudet `Accept-Encoding` i svaret säger vilka sätt som går bra; ett åt gången.",
            "The header `Accept-Encoding` of the response names the ways that do; one at a time."));

    public static ProblemKind InvalidReview { get; } = new(
        "invalid-review", StatusCodes.Status422UnprocessableEntity,
        new("Genomgången kan inte läsas", "The review cannot be read"),
        new("Texten är JSON men säger något som formatet inte tillåter. Varje fel står i `errors`, med plats och oftast ett råd.",
            "The text is JSON but says something that the format does not permit. Each error is in `errors`, with its place and most often advice."));

    /// <summary>Gets what any body can be refused for, before anybody looks at what it says.</summary>
    public static IReadOnlyList<ProblemKind> OfReading =>
        [BrokenCompression, TooSlow, TooLarge, UnsupportedMediaType, UnsupportedCompression];

    /// <summary>Returns <see cref="TooLarge"/> with the limit.</summary>
    public static ProblemKind LargerThan(long bytes) => TooLarge with
    {
        Detail = new(
            $"Gränsen är {HumanWords.Limit(bytes, Language.Swedish)}, före och efter uppackning.",
            $"The limit is {HumanWords.Limit(bytes, Language.English)}, before and after decompression."),
    };

    /// <summary>Returns <see cref="TooManyItems"/> with the limit.</summary>
    public static ProblemKind MoreItemsThan(int items) => TooManyItems with
    {
        Detail = new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Gränsen är {items} poster i alla listor tillsammans, med i snitt högst {ItemCount.FieldsOfItem} fält var."),
            string.Create(
                CultureInfo.InvariantCulture,
                $"The limit is {items} items in all lists together, with at most {ItemCount.FieldsOfItem} fields each on average.")),
    };
}

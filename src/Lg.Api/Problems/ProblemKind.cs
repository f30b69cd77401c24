using Lg.Model;

namespace Lg.Api.Problems;

/// <summary>A reason to refuse a request: the only place that words them.</summary>
internal sealed record ProblemKind
{
    private ProblemKind(string name, int status, LocalizedText title, LocalizedText detail) =>
        (Name, Status, Title, Detail) = (name, status, title, detail);

    public static ProblemKind MalformedJson { get; } = new(
        "malformed-json", StatusCodes.Status400BadRequest,
        new("Begäran går inte att läsa som JSON", "The request cannot be read as JSON"),
        new("Platserna i `errors` visar var läsningen tog stopp.", "The places in `errors` show where reading stopped."));

    public static ProblemKind InvalidQuery { get; } = new(
        "invalid-query", StatusCodes.Status400BadRequest,
        new("Filtret går inte att förstå", "The filter cannot be understood"),
        new("`severity` är `critical`, `major`, `minor` eller `advice`.", "`severity` is `critical`, `major`, `minor` or `advice`."));

    public static ProblemKind BadRequest { get; } = new(
        "bad-request", StatusCodes.Status400BadRequest,
        new("Begäran går inte att förstå", "The request cannot be understood"),
        new("Beskrivningen av gränssnittet finns i /openapi/v1.json.", "The interface is described in /openapi/v1.json."));

    public static ProblemKind UnknownRequirement { get; } = new(
        "unknown-requirement", StatusCodes.Status404NotFound,
        new("Kravet finns inte", "There is no such requirement"),
        new("Katalogen har inget krav med det id:t. Stora och små bokstäver skiljs åt; alla krav finns i /v1/requirements.",
            "The catalog has no requirement with that id. Capital and small letters differ; all requirements are in /v1/requirements."));

    public static ProblemKind UnknownSchema { get; } = new(
        "unknown-schema", StatusCodes.Status404NotFound,
        new("Schemat finns inte", "There is no such schema"),
        new("De scheman som finns är `review` och `report`.", "The schemas that exist are `review` and `report`."));

    public static ProblemKind NotFound { get; } = new(
        "not-found", StatusCodes.Status404NotFound,
        new("Adressen finns inte", "There is no such address"),
        new("De adresser som finns står i /openapi/v1.json.", "The addresses that exist are in /openapi/v1.json."));

    public static ProblemKind MethodNotAllowed { get; } = new(
        "method-not-allowed", StatusCodes.Status405MethodNotAllowed,
        new("Metoden går inte att använda här", "The method cannot be used here"),
        new("Huvudet `Allow` säger vilka metoder som adressen svarar på.", "The header `Allow` tells which methods the address answers."));

    public static ProblemKind BodyTooLarge { get; } = new(
        "body-too-large", StatusCodes.Status413PayloadTooLarge,
        new("Begäran är för stor", "The request is too large"),
        new("Gränsen är 16 MB.", "The limit is 16 MB."));

    public static ProblemKind UnsupportedMediaType { get; } = new(
        "unsupported-media-type", StatusCodes.Status415UnsupportedMediaType,
        new("Begäran är inte JSON", "The request is not JSON"),
        new("Skicka JSON i UTF-8 med `Content-Type: application/json`.", "Send JSON in UTF-8 with `Content-Type: application/json`."));

    public static ProblemKind InvalidReview { get; } = new(
        "invalid-review", StatusCodes.Status422UnprocessableEntity,
        new("Genomgången kan inte läsas", "The review cannot be read"),
        new("Texten är JSON men säger något som formatet inte tillåter. Varje fel står i `errors`, med plats och oftast ett råd.",
            "The text is JSON but says something that the format does not permit. Each error is in `errors`, with its place and most often advice."));

    public static ProblemKind InternalError { get; } = new(
        "internal-error", StatusCodes.Status500InternalServerError,
        new("Något gick fel i tjänsten", "Something went wrong in the service"),
        new("Felet är vårt, inte ert. Begäran är inte sparad.", "The error is ours, not yours. The request has not been kept."));

    /// <summary>Gets the last part of the type of the problem, <c>urn:lg:problem:</c> and the name.</summary>
    public string Name { get; }

    /// <summary>Gets the status code.</summary>
    public int Status { get; }

    /// <summary>Gets what is wrong in a few words.</summary>
    public LocalizedText Title { get; }

    /// <summary>Gets what the caller should know or do.</summary>
    public LocalizedText Detail { get; }

    /// <summary>Returns the kind for a status code that the server or the framework chose.</summary>
    public static ProblemKind Of(int status) => status switch
    {
        StatusCodes.Status404NotFound => NotFound,
        StatusCodes.Status405MethodNotAllowed => MethodNotAllowed,
        StatusCodes.Status413PayloadTooLarge => BodyTooLarge,
        StatusCodes.Status415UnsupportedMediaType => UnsupportedMediaType,
        >= 400 and < 500 => new(BadRequest.Name, status, BadRequest.Title, BadRequest.Detail),
        _ => InternalError,
    };
}

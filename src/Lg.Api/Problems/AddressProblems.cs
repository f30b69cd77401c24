namespace Lg.Api.Problems;

/// <summary>What can be wrong with an address, a method, or what is asked for.</summary>
internal static class AddressProblems
{
    public static ProblemKind BadRequest { get; } = new(
        "bad-request", StatusCodes.Status400BadRequest,
        new("Begäran går inte att förstå", "The request cannot be understood"),
        new("Beskrivningen av gränssnittet finns i /docs.", "The interface is described in /docs."));

    public static ProblemKind InvalidQuery { get; } = new(
        "invalid-query", StatusCodes.Status400BadRequest,
        new("Adressens parametrar går inte att förstå", "The parameters of the address cannot be understood"),
        new(
            "Varje fel står i `errors`, med parameterns namn och ett råd.",
            "Each error is in `errors`, with the name of the parameter and advice."));

    public static ProblemKind NotFound { get; } = new(
        "not-found", StatusCodes.Status404NotFound,
        new("Adressen finns inte", "There is no such address"),
        new("De adresser som finns står i /docs.", "The addresses that exist are in /docs."));

    public static ProblemKind UnknownRequirement { get; } = new(
        "unknown-requirement", StatusCodes.Status404NotFound,
        new("Kravet finns inte", "There is no such requirement"),
        new("Katalogen har inget krav med det id:t. Stora och små bokstäver skiljs åt; alla krav finns i /v1/requirements.",
            "The catalog has no requirement with that id. Capital and small letters differ; all requirements are in /v1/requirements."));

    public static ProblemKind UnknownSchema { get; } = new(
        "unknown-schema", StatusCodes.Status404NotFound,
        new("Schemat finns inte", "There is no such schema"),
        new("De scheman som finns är `review` och `report`.", "The schemas that exist are `review` and `report`."));

    public static ProblemKind MethodNotAllowed { get; } = new(
        "method-not-allowed", StatusCodes.Status405MethodNotAllowed,
        new("Metoden går inte att använda här", "The method cannot be used here"),
        new("Huvudet `Allow` säger vilka metoder som adressen svarar på.", "The header `Allow` tells which methods the address answers."));

    public static ProblemKind NotAcceptable { get; } = new(
        "not-acceptable", StatusCodes.Status406NotAcceptable,
        new("Svaret finns inte i det format som begärs", "The answer is not to be had in the form that is asked for"),
        new(
            "Huvudet `Accept` tillåter inget av de format som adressen kan svara med.",
            "The header `Accept` permits none of the forms that the address can answer in."));

    /// <summary>Returns <see cref="NotAcceptable"/> with the forms that there are.</summary>
    public static ProblemKind NoneOf(IEnumerable<string> mediaTypes)
    {
        var named = string.Join(", ", mediaTypes.Select(mediaType => $"`{mediaType}`"));
        return NotAcceptable with { Detail = new($"Adressen kan svara med {named}.", $"The address can answer in {named}.") };
    }
}

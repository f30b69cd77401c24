namespace Lg.Api.Problems;

/// <summary>Why a catalog is not replaced.</summary>
internal static class CatalogProblems
{
    public static ProblemKind Shipped { get; } = new(
        "shipped-catalog", StatusCodes.Status409Conflict,
        new("Katalogen kan inte läsas om", "The catalog cannot be read again"),
        new("Tjänsten använder den katalog som följer med. Starta den med `--catalog MAPP` för att kunna byta katalog.",
            "The service uses the catalog that it came with. Start it with `--catalog FOLDER` to be able to replace the catalog."));

    public static ProblemKind Faulty { get; } = new(
        "faulty-catalog", StatusCodes.Status422UnprocessableEntity,
        new("Den nya katalogen kan inte användas", "The new catalog cannot be used"),
        new(
            "Den gamla gäller tills vidare. Varje fel står i `errors`, med fil, rad och oftast ett råd.",
            "The old one stays in use. Each error is in `errors`, with file, line and most often advice."));
}

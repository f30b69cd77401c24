namespace Lg.Api.Endpoints;

/// <summary>What came of reading the catalog again.</summary>
internal sealed record CatalogReload
{
    /// <summary>Gets whether it was another catalog than the one before.</summary>
    public required bool Changed { get; init; }

    /// <summary>Gets the version of the catalog that is used from now on.</summary>
    public required string CatalogVersion { get; init; }

    /// <summary>Gets its SHA-256, as 64 lower-case hexadecimal digits.</summary>
    public required string CatalogHash { get; init; }

    /// <summary>Gets how many requirements are active.</summary>
    public required int Requirements { get; init; }
}

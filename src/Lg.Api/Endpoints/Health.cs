namespace Lg.Api.Endpoints;

/// <summary>How the host is.</summary>
/// <param name="Status"><c>live</c> or <c>ready</c>.</param>
/// <param name="CatalogVersion">The version of the catalog; <c>null</c> for <c>live</c>.</param>
/// <param name="CatalogHash">The SHA-256 of the catalog, as 64 lower-case hexadecimal digits; <c>null</c> for <c>live</c>.</param>
internal sealed record Health(string Status, string? CatalogVersion = null, string? CatalogHash = null);

using System.Security.Cryptography;

namespace Lg.Rules.Catalogs;

/// <summary>The fingerprint of what a catalog says: comments, layout, line ends and the order of files do not change it.</summary>
internal static class CatalogHash
{
    /// <summary>Returns the SHA-256 of the canonical form, as 64 lower-case hexadecimal digits.</summary>
    public static string Of(Catalog catalog) => Convert.ToHexStringLower(SHA256.HashData(CanonicalCatalog.Write(catalog)));
}

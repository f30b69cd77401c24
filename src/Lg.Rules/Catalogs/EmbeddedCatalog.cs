using System.Reflection;

namespace Lg.Rules.Catalogs;

/// <summary>The catalog that ships inside the library.</summary>
internal static class EmbeddedCatalog
{
    private const string Prefix = "catalog/";

    /// <summary>Returns its files in the ordinal order of their paths.</summary>
    public static IReadOnlyList<CatalogFile> Read()
    {
        var assembly = typeof(EmbeddedCatalog).Assembly;
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => new CatalogFile(name[Prefix.Length..], BytesOf(assembly, name))),
        ];
    }

    /// <summary>Returns a file that travels inside an assembly.</summary>
    public static byte[] BytesOf(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}

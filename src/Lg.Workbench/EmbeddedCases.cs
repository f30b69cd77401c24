using Lg.Rules.Catalogs;

namespace Lg.Workbench;

/// <summary>The cases of the catalog that ships with the tool, and what is argued about them.</summary>
internal static class EmbeddedCases
{
    private const string Prefix = "cases/";
    private const string ArgumentsEnding = ".mutants.yaml";

    /// <summary>Returns the files of cases in the ordinal order of their paths.</summary>
    public static IReadOnlyList<CatalogFile> Read() => Read(path => !path.EndsWith(ArgumentsEnding, StringComparison.Ordinal));

    /// <summary>Returns the files of arguments in the ordinal order of their paths.</summary>
    public static IReadOnlyList<CatalogFile> ReadArguments() => Read(path => path.EndsWith(ArgumentsEnding, StringComparison.Ordinal));

    private static IReadOnlyList<CatalogFile> Read(Predicate<string> wanted)
    {
        var assembly = typeof(EmbeddedCases).Assembly;
        return
        [
            .. assembly
                .GetManifestResourceNames()
                .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && wanted(name))
                .Order(StringComparer.Ordinal)
                .Select(name => new CatalogFile(name[Prefix.Length..], EmbeddedCatalog.BytesOf(assembly, name))),
        ];
    }
}

using Lg.Rules.Diagnostics;
using Lg.Rules.Yaml;

namespace Lg.Rules.Catalogs;

/// <summary>Reads the files of a catalog: YAML in, records with places out. Nothing is compiled.</summary>
internal static class CatalogReader
{
    /// <summary>Returns the catalog, or <c>null</c> when something is wrong with it; all of that is in the bag, warnings too.</summary>
    /// <param name="files">The files, without cases; their order decides only the order of what they define.</param>
    /// <param name="bag">Where to report.</param>
    public static Catalog? Read(IReadOnlyList<CatalogFile> files, DiagnosticBag bag) => Read(files, bag, out _);

    /// <summary>Returns the catalog, or <c>null</c> when something is wrong with it.</summary>
    /// <param name="files">The files, without cases; their order decides only the order of what they define.</param>
    /// <param name="bag">Where to report.</param>
    /// <param name="faulty">
    /// What could be read of a catalog that something is wrong with, so that its expressions can be checked all the same.
    /// </param>
    public static Catalog? Read(IReadOnlyList<CatalogFile> files, DiagnosticBag bag, out Catalog? faulty)
    {
        DiagnosticBag found = new();
        CatalogDraft draft = new(found);
        var roots = files.Select(file => YamlReader.Read(file.Utf8, file.Path, found)).ToList();
        foreach (var root in roots.OfType<YamlNode>())
        {
            RootReader.Read(root, draft);
        }

        UnreadFiles unread = new(files.Where((_, i) => roots[i] is null));
        CatalogChecks.Run(draft, unread);

        bag.AddAll(found);
        var header = draft.Header ?? (unread.Mention("catalog:") ? new("", new("", ""), new(new("", null), default)) : null);
        var read = header is null ? null : draft.ToCatalog(header) with { LacksParameters = unread.Mention("parameters:") };
        faulty = found.HasErrors ? read : null;
        return found.HasErrors ? null : read;
    }
}

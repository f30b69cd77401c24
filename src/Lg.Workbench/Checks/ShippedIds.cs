using Lg.Rules.Catalogs;
using Lg.Rules.Diagnostics;
using Lg.Workbench.Changes;

namespace Lg.Workbench.Checks;

/// <summary>
/// Finds requirements that have been deleted from a copy of the shipped catalog: whoever deletes one deletes its cases too, and then
/// nothing else shows it. So do limits that no longer say what held before.
/// </summary>
internal static class ShippedIds
{
    // A catalog with less of the shipped one than this is another catalog, which has never had the rest.
    private const double LeastInCommon = 0.5;

    public static void Check(OpenedCatalog opened, DiagnosticBag bag)
    {
        if (opened.IsShipped || (opened.Rulebook?.Compiled.Source ?? Read(opened.Files)) is not { } now || Shipped() is not { } shipped)
            return;

        var ids = now.Requirements.Select(requirement => requirement.Id).ToHashSet(StringComparer.Ordinal);
        var gone = shipped.Requirements.Where(requirement => !ids.Contains(requirement.Id) && !opened.StillWrites(requirement.Id)).ToList();
        if (!IsCopy(now, shipped, gone.Count))
            return;

        gone.ForEach(requirement => bag.MissingId(requirement.Id));
        LimitStartCheck.Compare(now, shipped, bag);
    }

    // A copy of an older catalog has never had what has come since.
    private static bool IsCopy(Catalog now, Catalog shipped, int gone) =>
        gone < shipped.Requirements.Count * LeastInCommon && SemanticVersion.Compare(now.Version, shipped.Version) is null or >= 0;

    private static Catalog? Shipped()
    {
        var files = EmbeddedCatalog.Read();
        return PackedCatalog.Of(files)?.Catalog ?? Read(files);
    }

    private static Catalog? Read(IReadOnlyList<CatalogFile> files) => CatalogReader.Read(files, new(), out var faulty) ?? faulty;
}

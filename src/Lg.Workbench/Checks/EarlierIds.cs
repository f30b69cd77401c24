using Lg.Rules.Catalogs;
using Lg.Rules.Diagnostics;

namespace Lg.Workbench.Checks;

/// <summary>
/// Compares the ids with those of an earlier catalog: an id means one requirement for ever, so none is removed, and none comes back.
/// </summary>
internal static class EarlierIds
{
    /// <summary>Reports what is wrong with the ids.</summary>
    /// <param name="opened">The catalog.</param>
    /// <param name="earlier">The files of the earlier catalog.</param>
    /// <param name="name">What the caller calls the earlier catalog.</param>
    /// <param name="bag">Where to report.</param>
    public static void Check(OpenedCatalog opened, IReadOnlyList<CatalogFile> earlier, string name, DiagnosticBag bag)
    {
        var (now, old) = (Read(opened.Files), Read(earlier));
        var byId = (now?.Requirements ?? [])
            .DistinctBy(requirement => requirement.Id)
            .ToDictionary(requirement => requirement.Id, StringComparer.Ordinal);
        foreach (var before in (old?.Requirements ?? []).Where(requirement => requirement.Id.Length > 0))
        {
            var isRead = byId.TryGetValue(before.Id, out var requirement);
            if (!isRead && !opened.StillWrites(before.Id))
                bag.RemovedId(before.Id, name);
            else if (requirement is not null && before.Status == LifeCycle.Deprecated && requirement.Status != LifeCycle.Deprecated)
                bag.ReusedId(requirement, name);
        }

        if (now is not null && old is not null)
            LimitStartCheck.Compare(now, old, bag);
    }

    private static Catalog? Read(IReadOnlyList<CatalogFile> files) => CatalogReader.Read(files, new(), out var faulty) ?? faulty;
}

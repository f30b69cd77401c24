using Lg.Rules.Catalogs;
using Lg.Rules.Diagnostics;

namespace Lg.Workbench.Checks;

/// <summary>Compares the ids with those of an earlier catalog: an id means one requirement for ever, so none is removed, and none comes back.</summary>
internal static class EarlierIds
{
    /// <summary>Reports what is wrong with the ids.</summary>
    /// <param name="opened">The catalog.</param>
    /// <param name="earlier">The files of the earlier catalog.</param>
    /// <param name="name">What the caller calls the earlier catalog.</param>
    /// <param name="bag">Where to report.</param>
    public static void Check(OpenedCatalog opened, IReadOnlyList<CatalogFile> earlier, string name, DiagnosticBag bag)
    {
        var now = Requirements(opened.Files);
        var byId = now.DistinctBy(requirement => requirement.Id).ToDictionary(requirement => requirement.Id, StringComparer.Ordinal);
        foreach (var before in Requirements(earlier).Where(requirement => requirement.Id.Length > 0))
        {
            var isRead = byId.TryGetValue(before.Id, out var requirement);
            if (!isRead && !opened.StillWrites(before.Id))
                bag.RemovedId(before.Id, name);
            else if (requirement is not null && before.Status == LifeCycle.Deprecated && requirement.Status != LifeCycle.Deprecated)
                bag.ReusedId(requirement, name);
        }
    }

    private static IReadOnlyList<Requirement> Requirements(IReadOnlyList<CatalogFile> files)
    {
        var read = CatalogReader.Read(files, new(), out var faulty);
        return (read ?? faulty)?.Requirements ?? [];
    }
}

using Lg.Rules.Compilation;

namespace Lg.Rules.Inference;

/// <summary>The requirements of a catalog by their ids, which are the names of their rules.</summary>
internal sealed class CatalogIndex
{
    private readonly Dictionary<string, Entry> byId;

    public CatalogIndex(CompiledCatalog catalog)
    {
        Catalog = catalog;
        Entries = [.. catalog.Requirements.Select((requirement, order) => new Entry(requirement, RequirementInfos.Of(requirement), order))];
        byId = Entries.ToDictionary(entry => entry.Requirement.Id, StringComparer.Ordinal);
    }

    public CompiledCatalog Catalog { get; }

    /// <summary>Gets the entries, in the order of the catalog.</summary>
    public IReadOnlyList<Entry> Entries { get; }

    public Entry this[string id] => byId[id];

    /// <summary>A requirement, what an app sees of it, and its place in the catalog.</summary>
    internal sealed record Entry(CompiledRequirement Requirement, RequirementInfo Info, int Order);
}

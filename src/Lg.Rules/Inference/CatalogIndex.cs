using Lg.Rules.Compilation;

namespace Lg.Rules.Inference;

/// <summary>The requirements of a catalog by their ids, which are the names of their rules.</summary>
internal sealed class CatalogIndex(CompiledCatalog catalog)
{
    private readonly Dictionary<string, Entry> entries = catalog.Requirements
        .Select((requirement, order) => new Entry(requirement, RequirementInfos.Of(requirement), order))
        .ToDictionary(entry => entry.Requirement.Id, StringComparer.Ordinal);

    public CompiledCatalog Catalog { get; } = catalog;

    public Entry this[string id] => entries[id];

    /// <summary>A requirement, what an app sees of it, and its place in the catalog.</summary>
    internal sealed record Entry(CompiledRequirement Requirement, RequirementInfo Info, int Order);
}

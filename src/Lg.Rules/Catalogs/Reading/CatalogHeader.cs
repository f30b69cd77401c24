using Lg.Model;

namespace Lg.Rules.Catalogs;

/// <summary>What the catalog says of itself.</summary>
internal sealed record CatalogHeader(string Version, LocalizedText Title, Located Place)
{
    /// <summary>Gets the main threats by plan year, in the order of the file.</summary>
    public IReadOnlyList<MainThreats> MainThreats { get; init; } = [];
}

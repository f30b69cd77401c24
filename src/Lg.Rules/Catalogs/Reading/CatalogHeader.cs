using Lg.Model;

namespace Lg.Rules.Catalogs;

/// <summary>What the catalog says of itself.</summary>
internal sealed record CatalogHeader(string Version, LocalizedText Title, Located Place);

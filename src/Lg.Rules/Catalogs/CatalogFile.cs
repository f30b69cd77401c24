namespace Lg.Rules.Catalogs;

/// <summary>A file of a catalog.</summary>
/// <param name="Path">The path as messages show it, with <c>/</c> between folders.</param>
/// <param name="Utf8">The text in UTF-8.</param>
internal sealed record CatalogFile(string Path, ReadOnlyMemory<byte> Utf8);

using Lg.Rules.Diagnostics;

namespace Lg.Rules.Catalogs;

/// <summary>A text of the catalog in which <c>{…}</c> holds expressions, in both languages, each with its place.</summary>
internal sealed record Template(SourceText Sv, SourceText En);

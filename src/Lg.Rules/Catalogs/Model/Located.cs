using Lg.Rules.Diagnostics;

namespace Lg.Rules.Catalogs;

/// <summary>A place in a catalog file, for diagnostics that are found later.</summary>
internal sealed record Located(SourceText Source, TextSpan Span);

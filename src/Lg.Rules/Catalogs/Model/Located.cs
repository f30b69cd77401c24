using Lg.Rules.Diagnostics;

namespace Lg.Rules.Catalogs;

/// <summary>A place in a catalog file, for diagnostics that are found later.</summary>
internal sealed record Located(SourceText Source, TextSpan Span)
{
    /// <summary>The line, from 1.</summary>
    public int Line => Source.Locate(Span.Start).Line;
}

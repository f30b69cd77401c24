namespace Lg.Bench.Ratios;

/// <summary>How much is measured: all of it, or what a pipeline can print in some seconds to show that the table still comes out.</summary>
internal sealed record Extent(bool IsShort)
{
    public int Rounds => IsShort ? 3 : 40;
}

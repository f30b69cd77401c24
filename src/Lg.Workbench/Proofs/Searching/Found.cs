using Lg.Workbench.Proofs.Facts;
using Lg.Workbench.Proofs.Imagined;

namespace Lg.Workbench.Proofs.Searching;

/// <summary>What came of a search for a review.</summary>
internal abstract record Found
{
    private Found()
    {
    }

    /// <summary>There is one.</summary>
    internal sealed record Review(World World) : Found;

    /// <summary>There is none, for every review is among those that were looked at, or comes out as one of them does.</summary>
    internal sealed record None : Found;

    /// <summary>None was found, which proves nothing.</summary>
    internal sealed record Unsettled(IReadOnlyList<Doubt> Doubts) : Found;
}

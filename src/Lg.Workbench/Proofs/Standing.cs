using Lg.Workbench.Proofs.Facts;
using Lg.Workbench.Proofs.Witnesses;

namespace Lg.Workbench.Proofs;

/// <summary>Whether something can be.</summary>
internal abstract record Standing
{
    private Standing()
    {
    }

    /// <summary>It can, as a review shows.</summary>
    internal sealed record Possible(Witness Witness) : Standing;

    /// <summary>No review can.</summary>
    internal sealed record Impossible : Standing;

    /// <summary>It has not been decided.</summary>
    internal sealed record NotDecided(IReadOnlyList<Doubt> Doubts) : Standing;
}

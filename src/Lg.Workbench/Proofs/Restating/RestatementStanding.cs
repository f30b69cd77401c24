using Lg.Model.Reports;
using Lg.Workbench.Proofs.Facts;
using Lg.Workbench.Proofs.Witnesses;

namespace Lg.Workbench.Proofs.Restating;

/// <summary>Whether a requirement restates another as it says.</summary>
internal abstract record RestatementStanding
{
    private RestatementStanding()
    {
    }

    /// <summary>It does: a gap of the one is a gap of the other.</summary>
    /// <param name="SameCriterion">Whether the criteria are equal, so that the other need not apply wherever this one does.</param>
    internal sealed record Proved(bool SameCriterion) : RestatementStanding;

    /// <summary>It does not, as a review shows.</summary>
    /// <param name="Restating">The verdict of the requirement that restates.</param>
    /// <param name="Restated">The verdict of the other.</param>
    /// <param name="Witness">The review.</param>
    internal sealed record Refuted(Verdict Restating, Verdict Restated, Witness Witness) : RestatementStanding;

    /// <summary>It has not been decided.</summary>
    /// <param name="Doubts">What keeps it from being decided.</param>
    /// <param name="Fault">What the engine says of the review that would refute it; <c>null</c> when none was found.</param>
    internal sealed record NotProved(IReadOnlyList<Doubt> Doubts, string? Fault) : RestatementStanding;
}

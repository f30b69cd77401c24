using Lg.Rules.Compilation;

namespace Lg.Workbench.Proofs.Restating;

/// <summary>Whether a requirement restates another as it says.</summary>
/// <param name="Restating">The requirement that says <c>restates</c>.</param>
/// <param name="Restated">The requirement that it names.</param>
/// <param name="Standing">Whether it does.</param>
internal sealed record RestatementProof(CompiledRequirement Restating, CompiledRequirement Restated, RestatementStanding Standing)
{
    public bool IsProved => Standing is RestatementStanding.Proved;
}

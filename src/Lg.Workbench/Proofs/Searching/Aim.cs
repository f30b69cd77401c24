using Lg.Model.Reports;
using Lg.Rules.Compilation;
using Lg.Workbench.Proofs.Reading;

namespace Lg.Workbench.Proofs.Searching;

/// <summary>A verdict that a requirement is to come to.</summary>
internal sealed record Aim(CompiledRequirement Requirement, Verdict Verdict)
{
    public Verdicts Wanted { get; } = VerdictFinder.Of(Verdict);
}

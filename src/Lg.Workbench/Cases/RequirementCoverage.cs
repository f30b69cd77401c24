using Lg.Model.Reports;
using Lg.Rules.Compilation;

namespace Lg.Workbench.Cases;

/// <summary>What the cases of a requirement have shown of it.</summary>
/// <param name="Requirement">The requirement.</param>
/// <param name="Cases">How many cases it has.</param>
/// <param name="Verdicts">How often each verdict that it could have has come.</param>
/// <param name="Clauses">Its clauses, in the order in which they are written, the whole before its parts.</param>
internal sealed record RequirementCoverage(
    CompiledRequirement Requirement, int Cases, IReadOnlyDictionary<Verdict, int> Verdicts, IReadOnlyList<ClauseCoverage> Clauses)
{
    public IEnumerable<Verdict> NeverSeen => Verdicts.Where(pair => pair.Value == 0).Select(pair => pair.Key);

    /// <summary>Gets whether every verdict and every clause has been seen in every way.</summary>
    public bool IsComplete => !NeverSeen.Any() && Clauses.All(clause => clause.IsComplete);
}

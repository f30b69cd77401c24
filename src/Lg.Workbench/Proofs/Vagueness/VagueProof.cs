using Lg.Model.Reports;
using Lg.Rules.Compilation;

namespace Lg.Workbench.Proofs.Vagueness;

/// <summary>What a requirement comes to when documents are vague.</summary>
/// <param name="Requirement">The requirement.</param>
/// <param name="Statements">Each vague statement once for a verdict that it was tried on, in the order of the review.</param>
internal sealed record VagueProof(CompiledRequirement Requirement, IReadOnlyList<VagueStatement> Statements)
{
    /// <summary>Gets what is still enough for a verdict.</summary>
    public IEnumerable<VagueStatement> Enough(Verdict verdict) =>
        Statements.Where(statement => statement.Of == verdict && statement.IsEnough);

    /// <summary>Gets what is no longer enough for a verdict.</summary>
    public IEnumerable<VagueStatement> TooLittle(Verdict verdict) =>
        Statements.Where(statement => statement.Of == verdict && statement is { IsEnough: false, IsFlipped: false });

    /// <summary>Gets what turns a verdict into its opposite.</summary>
    public IEnumerable<VagueStatement> Flipped => Statements.Where(statement => statement.IsFlipped);
}

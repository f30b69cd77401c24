using Lg.Model;
using Lg.Model.Reports;

namespace Lg.Workbench.Proofs.Vagueness;

/// <summary>What becomes of a requirement when one thing is said more vaguely.</summary>
/// <param name="Of">The verdict when it was said in full.</param>
/// <param name="Fact">The fact, by its label.</param>
/// <param name="Words">What is said instead.</param>
/// <param name="Kind">In what way it is vague.</param>
/// <param name="Becomes">The verdict then.</param>
internal sealed record VagueStatement(Verdict Of, LocalizedText Fact, LocalizedText Words, WeakeningKind Kind, Verdict Becomes)
{
    /// <summary>Gets whether less was said and the opposite came out: a mistake of the requirement or of the engine.</summary>
    public bool IsFlipped => (Of, Becomes) is (Verdict.Met, Verdict.NotMet) or (Verdict.NotMet, Verdict.Met);

    /// <summary>Gets whether what is said is enough for the verdict.</summary>
    public bool IsEnough => Of == Becomes;
}

using Lg.Model.Reports;
using Lg.Rules.Compilation;
using Lg.Workbench.Proofs.Facts;
using Lg.Workbench.Proofs.Restating;
using Lg.Workbench.Proofs.Witnesses;

namespace Lg.Workbench.Proofs;

/// <summary>What a requirement can come to.</summary>
/// <param name="Requirement">The requirement.</param>
/// <param name="Standings">Each of the four verdicts, in their order.</param>
internal sealed record Proof(CompiledRequirement Requirement, IReadOnlyList<(Verdict Verdict, Standing Standing)> Standings)
{
    /// <summary>Gets whether each of the verdicts is decided, with witnesses that the engine agrees with.</summary>
    public bool IsDecided => Standings.All(pair => pair.Standing is Standing.Impossible or Standing.Possible { Witness.Fault: null });

    /// <summary>
    /// Gets whether no review can meet it, or none can fail it, although it is not only a question: then it decides nothing.
    /// </summary>
    public bool IsIdle =>
        !Requirement.IsQuestion && (this[Verdict.Met] is Standing.Impossible || this[Verdict.NotMet] is Standing.Impossible);

    public Standing this[Verdict verdict] => Standings.First(pair => pair.Verdict == verdict).Standing;

    public IEnumerable<Doubt> Doubts =>
        Standings.Select(pair => pair.Standing).OfType<Standing.NotDecided>().SelectMany(standing => standing.Doubts).Distinct().Order();
}

/// <summary>How two requirements stand to each other.</summary>
internal enum Bond
{
    /// <summary>Whenever both apply and the first is met, so is the second.</summary>
    Follows,

    /// <summary>Both can apply, but no review can meet both.</summary>
    Excludes,
}

/// <summary>How two requirements stand to each other.</summary>
/// <param name="First">The first.</param>
/// <param name="Second">The second.</param>
/// <param name="Bond">How they stand.</param>
/// <param name="Witness">A review in which both apply: in which both are met, or not both.</param>
internal sealed record PairProof(CompiledRequirement First, CompiledRequirement Second, Bond Bond, Witness Witness);

/// <summary>A pair of which it was not decided how they stand.</summary>
internal sealed record OpenPair(CompiledRequirement First, CompiledRequirement Second, IReadOnlyList<Doubt> Doubts);

/// <summary>What was proved of pairs.</summary>
/// <param name="Examined">How many pairs read a fact in common and were examined.</param>
/// <param name="Proved">Those that stand to each other in some way.</param>
/// <param name="Open">Those of which that was not decided.</param>
internal sealed record PairReport(int Examined, IReadOnlyList<PairProof> Proved, IReadOnlyList<OpenPair> Open);

/// <summary>What was proved of a catalog.</summary>
/// <param name="Requirements">The requirements, in the order of the catalog.</param>
/// <param name="Pairs">Pairs of them; <c>null</c> when they were not looked at.</param>
/// <param name="Cases">What the cases say to it.</param>
internal sealed record ProofReport(IReadOnlyList<Proof> Requirements, PairReport? Pairs, CaseComparison Cases)
{
    /// <summary>Gets whether requirements restate others as they say, in the order of the catalog.</summary>
    public IReadOnlyList<RestatementProof> Restatements { get; init; } = [];

    /// <summary>Gets witnesses that the engine does not agree with: mistakes of the prover, never of the catalog.</summary>
    public IEnumerable<(string What, string Fault)> Faults =>
    [
        .. from proof in Requirements
            from pair in proof.Standings
            where pair.Standing is Standing.Possible { Witness.Fault: not null }
            select (proof.Requirement.Id, ((Standing.Possible)pair.Standing).Witness.Fault),
        .. from pair in Pairs?.Proved ?? []
            where pair.Witness.Fault is not null
            select ($"{pair.First.Id}, {pair.Second.Id}", pair.Witness.Fault),
        .. from proof in Restatements
            where proof.Standing is RestatementStanding.NotProved { Fault: not null }
            select ($"{proof.Restating.Id}, {proof.Restated.Id}", ((RestatementStanding.NotProved)proof.Standing).Fault),
        .. Cases.Contradicted.Select(pair => (pair.Requirement, $"{JsonText.Word(pair.Verdict)}: impossible, but a case")),
    ];
}

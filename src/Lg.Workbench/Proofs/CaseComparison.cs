using Lg.Model.Reports;
using Lg.Rules.Catalogs;

namespace Lg.Workbench.Proofs;

/// <summary>What is proved, held against the cases.</summary>
/// <param name="Untried">Verdicts that a requirement can come to, of which it has no case.</param>
/// <param name="Contradicted">Verdicts that a case has come to, and that no review can: a mistake of the prover, or of the case.</param>
internal sealed record CaseComparison(
    IReadOnlyList<(string Requirement, Verdict Verdict)> Untried, IReadOnlyList<(string Requirement, Verdict Verdict)> Contradicted)
{
    public static CaseComparison Of(IReadOnlyList<Proof> proofs, IEnumerable<RequirementCases> cases)
    {
        var tried = cases.SelectMany(of => of.Cases.Select(one => (of.Requirement, one.Verdict))).ToHashSet();
        var standings =
            proofs.SelectMany(proof => proof.Standings.Select(pair => (Key: (proof.Requirement.Id, pair.Verdict), pair.Standing))).ToList();
        return new(
            [.. standings.Where(one => one.Standing is Standing.Possible && !tried.Contains(one.Key)).Select(one => one.Key)],
            [.. standings.Where(one => one.Standing is Standing.Impossible && tried.Contains(one.Key)).Select(one => one.Key)]);
    }
}

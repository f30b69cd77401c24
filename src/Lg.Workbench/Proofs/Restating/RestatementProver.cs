using Lg.Model.Reports;
using Lg.Rules.Compilation;
using Lg.Workbench.Proofs.Searching;

namespace Lg.Workbench.Proofs.Restating;

/// <summary>
/// Proves that requirements restate others: that a gap of the one is a gap of the other, and that the other applies wherever the one does,
/// or has the same criterion. What is neither proved nor refuted is told as it is.
/// </summary>
internal sealed class RestatementProver(Prover prover)
{
    private const int StepsOfPair = 20_000;

    // Of equal criteria the other is undetermined at a gap only when it is not known whether it applies; then the gap is reported by
    // itself.
    private static readonly (Verdict Restating, Verdict Restated)[] AgainstSameCriterion = [(Verdict.NotMet, Verdict.Met)];

    private static readonly (Verdict Restating, Verdict Restated)[] Against =
    [
        (Verdict.NotMet, Verdict.Met), (Verdict.NotMet, Verdict.Undetermined),
        (Verdict.NotMet, Verdict.NotApplicable), (Verdict.Met, Verdict.NotApplicable), (Verdict.Undetermined, Verdict.NotApplicable),
    ];

    private readonly Search search = new(prover.Catalog, prover.Calls, prover.Moments, StepsOfPair);
    private readonly SameCriterion sameCriterion =
        new(prover.Catalog.Source.Parameters.ToDictionary(parameter => parameter.Name, StringComparer.Ordinal));

    /// <summary>Proves each restatement of the catalog, in the order of the catalog.</summary>
    /// <param name="of">The requirements of interest: those that restate, and those that are restated.</param>
    public IReadOnlyList<RestatementProof> Prove(IReadOnlyList<CompiledRequirement> of)
    {
        var ids = of.Select(requirement => requirement.Id).ToHashSet(StringComparer.Ordinal);
        var all = prover.Catalog.Requirements.ToDictionary(requirement => requirement.Id, StringComparer.Ordinal);
        List<(CompiledRequirement Restating, CompiledRequirement Restated)> pairs =
        [
            .. from requirement in prover.Catalog.Requirements
               where requirement.Restates is not null && all.ContainsKey(requirement.Restates)
               where ids.Contains(requirement.Id) || ids.Contains(requirement.Restates!)
               select (requirement, all[requirement.Restates!]),
        ];
        return InParallel.Each(pairs, pair => new RestatementProof(pair.Restating, pair.Restated, Prove(pair.Restating, pair.Restated)));
    }

    private RestatementStanding Prove(CompiledRequirement restating, CompiledRequirement restated)
    {
        var survey = prover.SurveyOf(restating).With(prover.SurveyOf(restated));
        var isSame = sameCriterion.Of(restating, restated);
        RestatementStanding.NotProved? open = null;
        foreach (var (here, there) in isSame ? AgainstSameCriterion : Against)
        {
            Aim[] aims = [new(restating, here), new(restated, there)];
            var found = search.For(aims, survey);
            if (found is Found.Review { World: var world } && prover.Makes.Make(world, aims, prover.Moments, survey) is var witness)
            {
                if (witness.Fault is null)
                    return new RestatementStanding.Refuted(here, there, witness);
                open ??= new([], witness.Fault);
            }
            else if (found is Found.Unsettled { Doubts: var doubts })
            {
                open ??= new(doubts, null);
            }
        }

        return open is null ? new RestatementStanding.Proved(isSame) : open;
    }
}

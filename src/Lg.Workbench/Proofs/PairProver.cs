using Lg.Model.Reports;
using Lg.Rules.Compilation;
using Lg.Workbench.Proofs.Facts;
using Lg.Workbench.Proofs.Imagined;
using Lg.Workbench.Proofs.Searching;
using Lg.Workbench.Proofs.Witnesses;

namespace Lg.Workbench.Proofs;

/// <summary>Proves how requirements stand to each other: which follow from which, and which cannot be met together.</summary>
internal sealed class PairProver(Prover prover, IReadOnlyList<Proof> proofs)
{
    private const int StepsOfPair = 2_000;

    private readonly Search search = new(prover.Catalog, prover.Calls, prover.Moments, StepsOfPair);

    // What no review can meet, or none can fail, is told of the requirement itself: of it anything would follow.
    private readonly IReadOnlyList<(CompiledRequirement Requirement, Survey Survey)> able =
        [
            .. proofs.Where(proof => !proof.Requirement.IsQuestion && !proof.IsIdle)
                .Select(proof => (proof.Requirement, prover.SurveyOf(proof.Requirement))),
        ];

    /// <summary>Gets the pairs whose criteria read something in common with the other: others have nothing to do with each other.</summary>
    public IReadOnlyList<(int First, int Second)> Candidates() =>
    [
        .. from first in Enumerable.Range(0, able.Count)
           from second in Enumerable.Range(first + 1, able.Count - first - 1)
           where Bears(first, second) || Bears(second, first)
           select (first, second),
    ];

    public PairReport Prove(IReadOnlyList<(int First, int Second)> candidates, Action? step = null)
    {
        var results = InParallel.Each(candidates, pair =>
        {
            Result result = new();
            Prove(pair.First, pair.Second, result);
            step?.Invoke();
            return result;
        });
        return new(
            candidates.Count,
            [.. results.SelectMany(result => result.Proved)],
            [.. results.Select(result => result.Open).OfType<OpenPair>()]);
    }

    private bool Bears(int on, int from) =>
        able[from].Survey.Criteria.Overlaps(able[on].Survey.Criteria) || able[from].Survey.Criteria.Overlaps(able[on].Survey.Applicability);

    private void Prove(int first, int second, Result result)
    {
        var survey = able[first].Survey.With(able[second].Survey);
        Found Look(Verdict a, Verdict b) => search.For([new(able[first].Requirement, a), new(able[second].Requirement, b)], survey);

        switch (Look(Verdict.Met, Verdict.Met))
        {
            case Found.Unsettled { Doubts: var doubts }:
                result.Doubt(able[first].Requirement, able[second].Requirement, doubts);
                break;
            case Found.None:
                ProveExclusion(first, second, survey, Look, result);
                break;
            case Found.Review { World: var together }:
                var witness = new Lazy<Witness>(() => Witnessed(together, first, second, Verdict.Met, Verdict.Met, survey));
                if (Bears(first, second))
                    Note(Look(Verdict.Met, Verdict.NotMet), first, second, (Verdict.Met, Verdict.NotMet), witness, result);
                if (Bears(second, first))
                    Note(Look(Verdict.NotMet, Verdict.Met), second, first, (Verdict.NotMet, Verdict.Met), witness, result);
                break;
        }
    }

    private void Note(Found against, int from, int what, (Verdict First, Verdict Second) verdicts, Lazy<Witness> together, Result result)
    {
        var (a, b) = (able[from].Requirement, able[what].Requirement);
        Aim[] aims =
            verdicts.First == Verdict.Met ? [new(a, Verdict.Met), new(b, Verdict.NotMet)] : [new(b, Verdict.NotMet), new(a, Verdict.Met)];
        if (against is Found.None)
            result.Proved.Add(new(a, b, Bond.Follows, together.Value));
        else if (against is Found.Unsettled { Doubts: var doubts })
            result.Doubt(a, b, doubts);
        else if (against is Found.Review { World: var world } && !prover.Makes.IsReal(world, aims))
            result.Proved.Add(new(a, b, Bond.Follows, together.Value with { Fault = $"{a.Id} met, {b.Id} notMet" }));
    }

    // Two that never apply in the same review do not stand against each other.
    private void ProveExclusion(int first, int second, Survey survey, Func<Verdict, Verdict, Found> look, Result result)
    {
        foreach (var (a, b) in ((Verdict, Verdict)[])[
            (Verdict.Met, Verdict.NotMet),
            (Verdict.NotMet, Verdict.Met),
            (Verdict.NotMet, Verdict.NotMet),
        ])
        {
            if (look(a, b) is Found.Review { World: var world })
            {
                result.Proved.Add(
                    new(able[first].Requirement, able[second].Requirement, Bond.Excludes, Witnessed(world, first, second, a, b, survey)));
                return;
            }
        }
    }

    private Witness Witnessed(World world, int first, int second, Verdict a, Verdict b, Survey survey) =>
        prover.Makes.Make(world, [new(able[first].Requirement, a), new(able[second].Requirement, b)], prover.Moments, survey);

    private sealed class Result
    {
        public List<PairProof> Proved { get; } = [];

        public OpenPair? Open { get; private set; }

        public void Doubt(CompiledRequirement a, CompiledRequirement b, IReadOnlyList<Doubt> doubts) => Open ??= new(a, b, doubts);
    }
}

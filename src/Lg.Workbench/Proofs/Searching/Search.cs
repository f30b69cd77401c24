using Lg.Model.Reports;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Typing;
using Lg.Workbench.Proofs.Facts;
using Lg.Workbench.Proofs.Imagined;
using Lg.Workbench.Proofs.Reading;

namespace Lg.Workbench.Proofs.Searching;

/// <summary>
/// Looks for a review in which some requirements come to some verdicts. It answers one place at a time, only such as the
/// outcome still depends on, and turns back as soon as no further answer can lead there.
/// </summary>
/// <param name="catalog">The catalog.</param>
/// <param name="calls">The functions.</param>
/// <param name="moments">The moments to try.</param>
/// <param name="mostSteps">The most steps to take at one moment.</param>
internal sealed class Search(CompiledCatalog catalog, FunctionCalls calls, Moments moments, int mostSteps)
{
    private static readonly HashSet<TypedNode> Nothing = new(ReferenceEqualityComparer.Instance);

    /// <summary>Looks for a review.</summary>
    public Found For(IReadOnlyList<Aim> aims, Survey survey)
    {
        var tried = moments.For([.. aims.Select(aim => aim.Requirement)], survey);
        Attempt exact = new(aims, survey, mostSteps);
        foreach (var moment in tried)
        {
            if (exact.IsReached(new(moment, catalog.Parameters), calls, Nothing) is { } world)
                return new Found.Review(world);
        }

        if (exact.IsExhaustive && survey.Loose.Count == 0 && survey.Doubts.Count == 0)
            return new Found.None();
        return ProvesNone(aims, survey, tried) ? new Found.None() : new Found.Unsettled(DoubtsOf(exact, survey));
    }

    // What no review reaches even when every doubtful clause may come out in any way, no review reaches.
    private bool ProvesNone(IReadOnlyList<Aim> aims, Survey survey, IReadOnlyList<Moment> tried)
    {
        if (survey.Doubts.Count > 0 || survey.Loose.Count == 0)
            return false;

        Attempt loose = new(aims, survey, mostSteps);
        var clauses = survey.Loose.Keys.ToHashSet((IEqualityComparer<TypedNode>)ReferenceEqualityComparer.Instance);
        return tried.All(moment => loose.IsReached(new(moment, catalog.Parameters), calls, clauses) is null) && loose.IsExhaustive;
    }

    private static List<Doubt> DoubtsOf(Attempt attempt, Survey survey)
    {
        List<Doubt> doubts = [.. survey.AllDoubts];
        if (attempt.IsOverBudget)
            doubts.Add(Doubt.Steps);
        if (attempt.IsCut)
            doubts.Add(Doubt.Length);
        return [.. doubts.Distinct()];
    }

    /// <summary>One walk through the reviews that can be told apart.</summary>
    private sealed class Attempt(IReadOnlyList<Aim> aims, Survey survey, int mostSteps)
    {
        private readonly bool needsSilence = aims.Any(aim => aim.Verdict == Verdict.Undetermined);
        private int steps;
        private bool isUnsettled;
        private VerdictFinder verdicts = null!;
        private Answers answers = null!;

        public bool IsOverBudget { get; private set; }

        public bool IsCut { get; private set; }

        public bool IsExhaustive => !IsOverBudget && !IsCut && !isUnsettled;

        public World? IsReached(World world, FunctionCalls calls, IReadOnlySet<TypedNode> loose)
        {
            Interpreter interpreter = new(world, calls, loose);
            verdicts = new(interpreter);
            answers = new(interpreter, survey, needsSilence);
            steps = 0;
            var isReached = Go();
            IsOverBudget |= steps > mostSteps;
            IsCut |= answers.AreCut;
            return isReached ? world : null;
        }

        private bool Go()
        {
            if (++steps > mostSteps)
                return false;

            var isCertain = true;
            Place? open = null;
            foreach (var aim in aims)
            {
                var found = verdicts.Find(aim.Requirement);
                if ((found.Possible & aim.Wanted) == 0)
                    return false;
                isCertain &= found.IsCertain;
                open ??= found.Open;
            }

            if (isCertain)
                return true;
            if (open is not null)
                return Any(open);

            // Whether it comes out so depends on something that is not worked out.
            isUnsettled = true;
            return false;
        }

        private bool Any(Place open)
        {
            foreach (var answer in answers.To(open).ToList())
            {
                open.Answer = answer;
                if (Go())
                    return true;
                open.Answer = null;
                if (steps > mostSteps)
                    return false;
            }

            return false;
        }
    }
}

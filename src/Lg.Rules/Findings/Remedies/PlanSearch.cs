using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Evaluation;
using Lg.Rules.Findings.Deciding;

namespace Lg.Rules.Findings.Remedies;

/// <summary>
/// Searches the smallest change that makes the criterion of a row hold. Each proposal is tried by evaluating the changed review. One that
/// fails, because what mends one clause breaks another, is read again and continued.
/// </summary>
internal sealed class PlanSearch(ReviewIndex index, EvaluationScope scope, CompiledRequirement requirement, Row row)
{
    private const int MostTried = 64;
    private const int MostContinued = 8;

    // Every part of such a plan is tried.
    private const int MostMoved = 8;

    private readonly PriorityQueue<List<Edit>, (int Size, int Order)> open = new();
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    /// <summary>Returns the change, or why there is none.</summary>
    /// <param name="trace">The record of the criterion.</param>
    public Remedy Find(TraceEntry trace)
    {
        var ways = Add([], trace, index);
        var continued = 0;
        for (var tried = 0; tried < MostTried && open.TryDequeue(out var plan, out _); tried++)
        {
            if (Holds(plan))
                return Remedy.Of(WithEarliest(plan));
            if (continued++ < MostContinued)
                Continue(plan);
        }

        return ways.AreNone ? Remedy.CannotBeUndone : Remedy.NotComputed;
    }

    // The smallest first, and of equals what stands first in the review.
    private Ways Add(List<Edit> begun, TraceEntry trace, ReviewIndex changed)
    {
        EditFinder finder = new(changed, scope.AsOf);
        var ways = finder.ToMake(trace, wanted: true);
        var plans = ways.All
            .Select(way => way.Steps.Select(step => finder.Edits[step.Variable]).ToList())
            .Where(edits => edits.Count > 0 && !edits.Exists(edit => begun.Exists(other => other.Pointer == edit.Pointer)))
            .Select(edits => WithoutImplied([.. begun, .. edits]).OrderBy(edit => edit.Pointer, FieldOrder.Instance).ToList())
            .OrderBy(plan => plan.ConvertAll(edit => edit.Pointer), Comparer<List<string>>.Create(FieldOrder.Compare));

        foreach (var plan in plans.Where(plan => seen.Add(string.Join('\n', plan.Select(edit => edit.Key)))))
            open.Enqueue(plan, (plan.Count, seen.Count));
        return ways;
    }

    private void Continue(List<Edit> plan)
    {
        var (changed, subject) = Changed(plan);
        Add(plan, requirement.Criterion!.Explain(changed, subject), new ReviewIndex(changed.Review, changed.Previous));
    }

    // Whoever tells something of a thing that nobody has spoken of has said that there is one.
    private List<Edit> WithoutImplied(List<Edit> plan) =>
        plan.FindAll(edit => !edit.IsImpliedBy(plan) || ReviewEditor.Find(scope.Review, edit.Pointer) is not null);

    // What was done before and only has to be said is enough too, unless the days stand in each other's way, or make another change
    // needless.
    private List<Edit> WithEarliest(List<Edit> plan)
    {
        if (plan.Count > MostMoved || plan.TrueForAll(edit => edit.Earliest is null))
            return plan;

        var earliest = plan.ConvertAll(edit => edit.Earliest ?? edit);
        return Holds(earliest) && !Parts(earliest).Any(Holds) ? earliest : plan;
    }

    private static IEnumerable<List<Edit>> Parts(List<Edit> plan) =>
        Enumerable.Range(1, (1 << plan.Count) - 2).Select(part => plan.Where((_, i) => (part & (1 << i)) != 0).ToList());

    private bool Holds(List<Edit> plan)
    {
        var (changed, subject) = Changed(plan);
        return requirement.Criterion!.Evaluate(changed, subject).IsTrue
            && requirement.Applies?.Evaluate(changed, subject) is not { IsTrue: false };
    }

    private (EvaluationScope Scope, object? Subject) Changed(List<Edit> plan)
    {
        var changed = scope.With(plan.Aggregate(scope.Review, ReviewEditor.With));
        return (changed, row.Item is null ? null : ReviewEditor.Find(changed.Review, index.PointerOf(row.Item)));
    }
}

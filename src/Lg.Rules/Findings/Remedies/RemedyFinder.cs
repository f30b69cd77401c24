using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Evaluation;

namespace Lg.Rules.Findings.Remedies;

/// <summary>Finds the smallest change of a review's facts that makes a requirement hold. Each proposal is tried by evaluating the changed review.</summary>
internal sealed class RemedyFinder(ReviewIndex index, EvaluationScope scope)
{
    /// <summary>Returns what would make a row hold; nothing for a row that is not <i>not met</i>.</summary>
    /// <param name="requirement">The requirement.</param>
    /// <param name="row">The row.</param>
    /// <param name="trace">The record of the criterion; <c>null</c> when another thing decided.</param>
    public Remedy Find(CompiledRequirement requirement, Row row, TraceEntry? trace) => (row.Verdict, row.Cause) switch
    {
        (Verdict.NotMet, RowCause.Criterion) => OfCriterion(requirement, row, trace!),
        (Verdict.NotMet, RowCause.Coverage) => OfCoverage(requirement, row),
        _ => Remedy.None,
    };

    private Remedy OfCriterion(CompiledRequirement requirement, Row row, TraceEntry trace)
    {
        EditFinder finder = new(index, scope.AsOf);
        var ways = finder.ToMake(trace, wanted: true);
        var plans = ways.All
            .Select(way => way.Steps.Select(step => finder.Edits[step.Variable]).OrderBy(edit => edit.Pointer, FieldOrder.Instance).ToList())
            .OrderBy(plan => plan.ConvertAll(edit => edit.Pointer), Comparer<List<string>>.Create(FieldOrder.Compare));

        return plans.FirstOrDefault(Holds) is { } found ? Remedy.Of(Smallest(found))
            : ways.AreNone ? Remedy.CannotBeUndone
            : Remedy.NotComputed;

        // A change that another one brings with it is not told.
        List<Edit> Smallest(List<Edit> plan) => plan.Aggregate(plan, (kept, edit) => kept.Count > 1 && kept.FindAll(other => other != edit) is var rest && Holds(rest) ? rest : kept);

        bool Holds(List<Edit> plan)
        {
            var changed = Changed(plan);
            var subject = row.Item is null ? null : ReviewEditor.Find(changed.Review, index.PointerOf(row.Item));
            return requirement.Criterion!.Evaluate(changed, subject).IsTrue && requirement.Applies?.Evaluate(changed, subject) is not { IsTrue: false };
        }
    }

    private Remedy OfCoverage(CompiledRequirement requirement, Row row)
    {
        var field = requirement.Subject!.Coverage!.Type!.Find(requirement.Source.Coverage!)!;
        if (!field.IsActionable || ReviewEditor.Find(scope.Review, row.Pointer) is not Coverage today)
            return Remedy.CannotBeUndone;

        var all = today.Kind == CoverageKind.Counted ? Coverage.Counted(today.Of, today.Of) : Coverage.All;
        Edit edit = new(row.Pointer, field.Label, all, Messages.CoverageText(today), Messages.CoverageText(all));
        return CoverageOutcomes.Of(requirement, Changed([edit]), all).Verdict == Verdict.Met ? Remedy.Of([edit]) : Remedy.NotComputed;
    }

    private EvaluationScope Changed(List<Edit> plan) =>
        new(plan.Aggregate(scope.Review, ReviewEditor.With), scope.Previous, scope.AsOf, scope.Parameters);
}

using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Evaluation;

namespace Lg.Rules.Findings.Remedies;

/// <summary>Finds the smallest change of a review's facts that makes a requirement hold.</summary>
internal sealed class RemedyFinder(ReviewIndex index, EvaluationScope scope)
{
    /// <summary>Returns what would make a row hold; nothing for a row that is not <i>not met</i>.</summary>
    /// <param name="requirement">The requirement.</param>
    /// <param name="row">The row.</param>
    /// <param name="trace">The record of the criterion; <c>null</c> when another thing decided.</param>
    public Remedy Find(CompiledRequirement requirement, Row row, TraceEntry? trace) => (row.Verdict, row.Cause) switch
    {
        (Verdict.NotMet, RowCause.Criterion) => new PlanSearch(index, scope, requirement, row).Find(trace!),
        (Verdict.NotMet, RowCause.Coverage) => OfCoverage(requirement, row),
        _ => Remedy.None,
    };

    private Remedy OfCoverage(CompiledRequirement requirement, Row row)
    {
        var field = requirement.Subject!.Coverage!.Type!.Find(requirement.Source.Coverage!)!;
        if (!field.IsActionable || ReviewEditor.Find(scope.Review, row.Pointer) is not Coverage today)
            return Remedy.CannotBeUndone;

        var all = today.Kind == CoverageKind.Counted ? Coverage.Counted(today.Of, today.Of) : Coverage.All;
        Edit edit = new(row.Pointer, FactName.For(field), all, Messages.CoverageText(today), Messages.CoverageText(all));
        return CoverageOutcomes.Of(requirement, scope.With(ReviewEditor.With(scope.Review, edit)), all).Verdict == Verdict.Met
            ? Remedy.Of([edit])
            : Remedy.NotComputed;
    }
}

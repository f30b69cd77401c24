using Lg.Model.Reports;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Evaluation;

namespace Lg.Rules.Findings;

/// <summary>Finds which gaps a review itself says that something is coming for, before the findings are written.</summary>
internal sealed class PlannedGaps(EvaluationScope scope, StatedPlans plans)
{
    // A gap of one of many items is a gap of its own; so many are read, and of more nobody says that all are planned.
    private const int Most = 50;

    // Of most reviews there are no plans, and it is never made.
    private readonly Lazy<ReviewIndex> index = new(() => new(scope.Review, scope.Previous));

    /// <summary>Returns the plans for what outcomes lack, and whether there is one for every gap.</summary>
    public (IReadOnlyList<StatedPlan> Plans, bool CoverAll) In(IEnumerable<Outcome> outcomes)
    {
        if (!plans.Any)
            return ([], false);

        Reasons reasons = new(index.Value);
        List<(Outcome Outcome, Row Row)> gaps =
        [
            .. outcomes.SelectMany(outcome => outcome.Rows.Where(row => row.Verdict == Verdict.NotMet).Select(row => (outcome, row)))
                .Take(Most + 1),
        ];
        List<IReadOnlyList<StatedPlan>> found =
            [.. gaps.Take(Most).Select(gap => Ahead(plans.For(ReasonOf(gap.Outcome, gap.Row, reasons), index.Value)))];
        return (
            [.. found.SelectMany(plan => plan).DistinctBy(plan => plan.Pointer)],
            gaps.Count is > 0 and <= Most && found.TrueForAll(plan => plan.Count > 0));
    }

    private static IReadOnlyList<StatedPlan> Ahead(IReadOnlyList<StatedPlan> found) => [.. found.Where(plan => !plan.HasPassed)];

    private Reason ReasonOf(Outcome outcome, Row row, Reasons reasons) => row.Cause switch
    {
        RowCause.Criterion when outcome.Requirement.Criterion is { } criterion && plans.CouldConcern(criterion) =>
            reasons.Of(criterion, outcome.Scope, row.Item),
        RowCause.Coverage => RowReader.FromCoverage(outcome, row),
        _ => Reason.None,
    };
}

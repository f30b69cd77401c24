using Lg.Model.Reports;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Evaluation;

namespace Lg.Rules.Findings;

/// <summary>Finds what is met today and lapses within the plan year, by evaluating it again as of the day after.</summary>
internal sealed class Renewals(CompiledCatalog catalog, EvaluationScope scope, int? planYear)
{
    private readonly Lazy<Evaluator?> atYearEnd = new(() => AtYearEnd(catalog, scope, planYear));

    // By row: a list that names only some is never met as a whole, but what it names can lapse.
    public bool LapsesWithinPlanYear(Outcome outcome)
    {
        if (outcome.Count(Verdict.Met) == 0 || atYearEnd.Value?.Evaluate(outcome.Requirement) is not { } later)
            return false;

        var lapsed = later.Rows.Where(row => row.Verdict == Verdict.NotMet).Select(row => row.Pointer).ToHashSet(StringComparer.Ordinal);
        return outcome.Rows.Any(row => row.Verdict == Verdict.Met && lapsed.Contains(row.Pointer));
    }

    // The day after the plan year: what was done "in 2024" and holds for a year holds on the last day of 2025, but not the day after.
    private static Evaluator? AtYearEnd(CompiledCatalog catalog, EvaluationScope scope, int? planYear)
    {
        if (planYear is not { } year || new DateOnly(year, 12, 31).AddDays(1) is var after && after <= scope.AsOf)
            return null;
        return new Evaluator(
            new EvaluationScope(scope.Review, scope.Previous, after, catalog.Parameters.ValuesOn(after, planYear)), planYear);
    }
}

using Lg.Model.Reports;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Evaluation;

namespace Lg.Rules.Findings;

/// <summary>Turns what is not met, what is coming and what will lapse into goals: one for each key, matched with what the unit has planned.</summary>
internal sealed class GoalSuggester(CompiledCatalog catalog, EvaluationScope scope, int? planYear, Scoring scoring, WaiverBook waivers, Restatements restatements)
{
    private const int FirstPage = 10;

    private readonly Lazy<Evaluator?> atYearEnd = new(() => AtYearEnd(catalog, scope, planYear));

    public IReadOnlyList<SuggestedGoal> Suggest(IEnumerable<Outcome> outcomes, IReadOnlyList<PlannedItem> planned)
    {
        var ordered = outcomes
            .Select(outcome => (Outcome: outcome, Origin: OriginOf(outcome)))
            .Where(pair => pair.Origin is not null && pair.Outcome.Requirement.Source.Goal is not null)
            .GroupBy(pair => pair.Outcome.Requirement.Source.Goal!, StringComparer.Ordinal)
            .Select(group => Suggest(catalog.Goals[group.Key], [.. group.Select(pair => (pair.Outcome, pair.Origin!.Value))], planned))
            .Order(GoalOrder.Instance);

        return [.. ordered.Select((ranked, index) => ranked.Goal with { FirstPage = index < FirstPage })];
    }

    // What is met and will lapse does not press a goal that closes something too.
    private static IReadOnlyList<Outcome> Pressing(IReadOnlyList<(Outcome Outcome, GoalOrigin Origin)> causes) =>
        [.. causes.Where(cause => cause.Origin != GoalOrigin.Renewal || causes.All(other => other.Origin == GoalOrigin.Renewal)).Select(cause => cause.Outcome)];

    // What cannot be told gives a question, not a goal; what is waived with cause is already decided.
    private GoalOrigin? OriginOf(Outcome outcome) => outcome switch
    {
        _ when waivers.StateOf(outcome.Requirement.Id) == WaiverState.Valid => null,
        { Verdict: Verdict.NotMet } when restatements.LeavesGap(outcome) => GoalOrigin.Finding,
        { Upcoming: Readiness.NotReady } when restatements.LeavesGap(outcome) => GoalOrigin.Upcoming,
        _ when LapsesWithinPlanYear(outcome) => GoalOrigin.Renewal,
        _ => null,
    };

    // By row: a list that names only some is never met as a whole, but what it names can lapse.
    private bool LapsesWithinPlanYear(Outcome outcome)
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
        return new Evaluator(new EvaluationScope(scope.Review, scope.Previous, after, catalog.Parameters.ValuesOn(after, planYear)), planYear);
    }

    private RankedGoal Suggest(CompiledGoal goal, IReadOnlyList<(Outcome Outcome, GoalOrigin Origin)> causes, IReadOnlyList<PlannedItem> planned)
    {
        var source = goal.Source;
        var pressing = Pressing(causes);
        List<PlannedItem> same = [.. planned.Where(item => item.Topic == source.Key)];
        List<PlannedItem> near = same.Count > 0 ? same : [.. planned.Where(item => item.Area == source.Area)];

        SuggestedGoal suggested = new()
        {
            Key = source.Key,
            Area = source.Area,
            Origin = causes.Min(cause => cause.Origin),
            Title = source.Title,
            Measure = goal.Measure.Fill(scope, null) ?? source.Title,
            Baseline = goal.Baseline?.Fill(scope, null),
            Target = goal.Target.Fill(scope, null) ?? source.Title,
            Due = DueOf(goal),
            Owner = goal.Owner,
            Year = planYear ?? scope.AsOf.Year,
            Priority = pressing.Min(outcome => outcome.Requirement.Source.Severity),
            Points = scoring.PointsOf(causes.SelectMany(cause => cause.Outcome.Rows.Where(row => row.Verdict == Verdict.NotMet).Select(row => (cause.Outcome, row)))),
            Closes = [.. causes.Select(cause => cause.Outcome.Requirement.Id)],
            Match = same.Count > 0 ? GoalMatch.Covered : near.Count > 0 ? GoalMatch.Partly : GoalMatch.New,
            Planned = [.. near.Select(item => new PlannedMatch { Pointer = item.Pointer, Key = item.Key, Title = item.Title, Lacks = item.Lacks })],
        };
        return GoalOrder.Rank(suggested, pressing);
    }

    private DateOnly DueOf(CompiledGoal goal) =>
        goal.Due.Evaluate(scope, null) is { IsKnown: true, Value: DateSpan date } ? date.Last : new DateOnly(planYear ?? scope.AsOf.Year, 12, 31);
}

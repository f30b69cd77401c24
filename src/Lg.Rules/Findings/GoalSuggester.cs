using Lg.Model.Reports;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Evaluation;

namespace Lg.Rules.Findings;

/// <summary>Turns what is not met, what is coming and what will lapse into goals: one for each key, matched with what the unit has planned.</summary>
internal sealed class GoalSuggester(CompiledCatalog catalog, EvaluationScope scope, int? planYear, Scoring scoring, WaiverBook waivers)
{
    private const int FirstPage = 10;

    private readonly Lazy<Evaluator?> atYearEnd = new(() => AtYearEnd(catalog, scope, planYear));

    public IReadOnlyList<SuggestedGoal> Suggest(IEnumerable<Outcome> outcomes, IReadOnlyList<PlannedItem> planned)
    {
        // Legal exposure first, then what unlocks most points; what merely keeps what is good comes last.
        var ordered = outcomes
            .Select(outcome => (Outcome: outcome, Origin: OriginOf(outcome)))
            .Where(pair => pair.Origin is not null && pair.Outcome.Requirement.Source.Goal is not null)
            .GroupBy(pair => pair.Outcome.Requirement.Source.Goal!, StringComparer.Ordinal)
            .Select(group => (
                Goal: Suggest(catalog.Goals[group.Key], [.. group.Select(pair => (pair.Outcome, pair.Origin!.Value))], planned),
                IsLegal: group.Any(pair => pair.Outcome.Requirement.IsLegal)))
            .OrderBy(pair => pair.Goal.Origin == GoalOrigin.Renewal)
            .ThenBy(pair => pair.Goal.Priority)
            .ThenByDescending(pair => pair.IsLegal)
            .ThenByDescending(pair => pair.Goal.Points)
            .ThenBy(pair => pair.Goal.Key, StringComparer.Ordinal)
            .Select(pair => pair.Goal);

        return [.. ordered.Select((goal, index) => goal with { FirstPage = index < FirstPage })];
    }

    // What cannot be told gives a question, not a goal; what is waived with cause is already decided.
    private GoalOrigin? OriginOf(Outcome outcome) => outcome switch
    {
        _ when waivers.StateOf(outcome.Requirement.Id) == WaiverState.Valid => null,
        { Verdict: Verdict.NotMet } => GoalOrigin.Finding,
        { Upcoming: Readiness.NotReady } => GoalOrigin.Upcoming,
        { Verdict: Verdict.Met } when LapsesWithinPlanYear(outcome) => GoalOrigin.Renewal,
        _ => null,
    };

    private bool LapsesWithinPlanYear(Outcome outcome) => atYearEnd.Value?.Evaluate(outcome.Requirement).Verdict == Verdict.NotMet;

    private static Evaluator? AtYearEnd(CompiledCatalog catalog, EvaluationScope scope, int? planYear)
    {
        if (planYear is not { } year || new DateOnly(year, 12, 31) is var end && end < scope.AsOf)
            return null;
        return new Evaluator(new EvaluationScope(scope.Review, scope.Previous, end, catalog.Parameters.ValuesOn(end, planYear)), planYear);
    }

    private SuggestedGoal Suggest(CompiledGoal goal, IReadOnlyList<(Outcome Outcome, GoalOrigin Origin)> causes, IReadOnlyList<PlannedItem> planned)
    {
        var source = goal.Source;
        List<PlannedItem> same = [.. planned.Where(item => item.Topic == source.Key)];
        List<PlannedItem> near = same.Count > 0 ? same : [.. planned.Where(item => item.Area == source.Area)];

        return new SuggestedGoal
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
            Priority = causes.Min(cause => cause.Outcome.Requirement.Source.Severity),
            Points = scoring.PointsOf(causes.SelectMany(cause => cause.Outcome.Rows.Where(row => row.Verdict == Verdict.NotMet).Select(row => (cause.Outcome, row)))),
            Closes = [.. causes.Select(cause => cause.Outcome.Requirement.Id)],
            Match = same.Count > 0 ? GoalMatch.Covered : near.Count > 0 ? GoalMatch.Partly : GoalMatch.New,
            Planned = [.. near.Select(item => new PlannedMatch { Pointer = item.Pointer, Key = item.Key, Title = item.Title, Lacks = item.Lacks })],
        };
    }

    private DateOnly DueOf(CompiledGoal goal) =>
        goal.Due.Evaluate(scope, null) is { IsKnown: true, Value: DateSpan date } ? date.Last : new DateOnly(planYear ?? scope.AsOf.Year, 12, 31);
}

using Lg.Model.Reports;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Evaluation;

namespace Lg.Rules.Findings;

/// <summary>Makes a goal of what calls for it, matched with what the unit has planned.</summary>
internal sealed class GoalSuggester(CompiledCatalog catalog, EvaluationScope scope, Scoring scoring, IReadOnlyList<PlannedItem> planned, PlannedGaps plannedGaps)
{
    private const int FirstPage = 10;

    private readonly int? planYear = scope.Review.Details?.PlanYear;

    /// <summary>Returns goals in the order in which they are reported, the first of them marked to be decided on first.</summary>
    public static IReadOnlyList<SuggestedGoal> InOrder(IEnumerable<RankedGoal> goals) =>
        [.. goals.Order(GoalOrder.Instance).Select((ranked, index) => ranked.Goal with { FirstPage = index < FirstPage && !ranked.Goal.BeforeDecision })];

    public RankedGoal Suggest(string key, IReadOnlyList<(Outcome Outcome, GoalOrigin Origin)> causes)
    {
        var goal = catalog.Goals[key];
        var source = goal.Source;
        var pressing = Pressing(causes);
        List<PlannedItem> same = [.. planned.Where(item => item.Topic == source.Key)];
        var (ahead, isAhead) = plannedGaps.In(pressing);
        List<PlannedMatch> matches = [.. same.Select(Match), .. ahead.Select(Match)];

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
            Owner = goal.Owner.TitleIn(scope.Review.Unit?.Kind),
            Year = planYear ?? scope.AsOf.Year,
            Priority = pressing.Min(outcome => outcome.Requirement.Source.Severity),
            Points = scoring.PointsOf(causes.SelectMany(cause => cause.Outcome.Rows.Where(row => row.Verdict == Verdict.NotMet).Select(row => (cause.Outcome, row)))),
            Closes = [.. causes.Select(cause => cause.Outcome.Requirement.Id)],
            Match = same.Count > 0 || isAhead ? GoalMatch.Covered : matches.Count > 0 ? GoalMatch.Partly : GoalMatch.New,
            Planned = [.. matches.Take(Limits.NamedPlans)],
            PlannedOmitted = FindingWriter.Beyond(Limits.NamedPlans, matches.Count),
        };
        return GoalOrder.Rank(suggested, pressing);
    }

    private static PlannedMatch Match(PlannedItem item) => new() { Pointer = item.Pointer, Key = item.Key, Title = item.Title, Lacks = item.Lacks };

    // What a review says is coming has no measure and no owner: it is a plan, and not yet a goal.
    private static PlannedMatch Match(StatedPlan plan) => new()
    {
        Pointer = plan.Pointer,
        Key = plan.Key,
        Plan = plan,
        Lacks = PlannedItems.LackedBy(plan),
    };

    // What is met and will lapse does not press a goal that closes something too.
    private static IReadOnlyList<Outcome> Pressing(IReadOnlyList<(Outcome Outcome, GoalOrigin Origin)> causes) =>
        [.. causes.Where(cause => cause.Origin != GoalOrigin.Renewal || causes.All(other => other.Origin == GoalOrigin.Renewal)).Select(cause => cause.Outcome)];

    private DateOnly DueOf(CompiledGoal goal) =>
        goal.Due.Evaluate(scope, null) is { IsKnown: true, Value: DateSpan date } ? date.Last : new DateOnly(planYear ?? scope.AsOf.Year, 12, 31);
}

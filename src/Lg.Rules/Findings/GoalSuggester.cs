using Lg.Model.Reports;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Evaluation;

namespace Lg.Rules.Findings;

/// <summary>Makes a goal of what calls for it, matched with what the unit has planned.</summary>
internal sealed class GoalSuggester(
    CompiledCatalog catalog,
    EvaluationScope scope,
    Scoring scoring,
    IReadOnlyList<PlannedItem> planned,
    PlannedGaps plannedGaps,
    Pressures pressures)
{
    private const int FirstPage = 10;

    private readonly int? planYear = scope.Review.Details?.PlanYear;

    /// <summary>Returns goals in the order in which they are reported, the first of them marked to be decided on first.</summary>
    public static IReadOnlyList<SuggestedGoal> InOrder(IEnumerable<RankedGoal> goals) =>
        [
            .. goals.Order(GoalOrder.Instance)
                .Select((ranked, index) => ranked.Goal with { FirstPage = index < FirstPage && !ranked.Goal.BeforeDecision }),
        ];

    /// <summary>Returns a goal with all that its place among the others depends on.</summary>
    /// <param name="key">The key of the goal.</param>
    /// <param name="all">
    /// All that calls for it. What closes something presses it; what is only to be kept does so when nothing else calls for it.
    /// </param>
    public RankedGoal Suggest(string key, IReadOnlyList<(Outcome Outcome, GoalOrigin Origin)> all)
    {
        // That there is something to keep says nothing beside what is known of it, except that the goal is about more than the document.
        var known = all.Where(cause => cause.Origin != GoalOrigin.Upkeep).ToList();
        var causes = known.Count > 0 ? known : all;
        var goal = catalog.Goals[key];
        var source = goal.Source;
        List<Outcome> gaps = [.. causes.Where(IsGap).Select(cause => cause.Outcome)];
        var closed = gaps.Count > 0 ? gaps : [.. causes.Select(cause => cause.Outcome)];
        var pressing = Pressing(closed);
        var (pressure, because) = pressures.On(source, gaps);
        List<PlannedItem> same = [.. planned.Where(item => item.Topic == source.Key)];
        var (ahead, isAhead) = plannedGaps.In(closed);
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
            Points = scoring.PointsOf(causes.SelectMany(
                cause => cause.Outcome.Rows.Where(row => row.Verdict == Verdict.NotMet).Select(row => (cause.Outcome, row)))),
            Because = because,
            BeforeDecision =
                source.FinishesReview || (pressure is (Pressure.None or Pressure.Threat) && all.All(cause => IsReporting(cause.Outcome))),
            Closes = [.. causes.Select(cause => cause.Outcome.Requirement.Id)],
            Match = same.Count > 0 || isAhead ? GoalMatch.Covered : matches.Count > 0 ? GoalMatch.Partly : GoalMatch.New,
            Planned = [.. matches.Take(Limits.NamedPlans)],
            PlannedOmitted = FindingWriter.Beyond(Limits.NamedPlans, matches.Count),
        };
        return new(
            suggested,
            pressure,
            scoring.StakeOf(pressing),
            pressing.Sum(outcome => outcome.Count(Verdict.NotMet)),
            pressing.Min(outcome => outcome.Upcoming is null ? DateOnly.MinValue : TimeGates.InForceFrom(outcome.Requirement)!.Value));
    }

    private static bool IsReporting(Outcome outcome) => outcome.Requirement is { IsLegal: false, Source.Kind: RequirementKind.Reporting };

    private static PlannedMatch Match(PlannedItem item) =>
        new() { Pointer = item.Pointer, Key = item.Key, Title = item.Title, Lacks = item.Lacks };

    // What a review says is coming has no measure and no owner: it is a plan, and not yet a goal.
    private static PlannedMatch Match(StatedPlan plan) => new()
    {
        Pointer = plan.Pointer,
        Key = plan.Key,
        Plan = plan,
        Lacks = PlannedItems.LackedBy(plan),
    };

    // How the review is written does not press a goal that is about more.
    private static IReadOnlyList<Outcome> Pressing(IReadOnlyList<Outcome> closed)
    {
        List<Outcome> ofState = [.. closed.Where(outcome => outcome.Requirement.Source.Kind != RequirementKind.Reporting)];
        return ofState.Count > 0 ? ofState : closed;
    }

    private static bool IsGap((Outcome Outcome, GoalOrigin Origin) cause) => cause.Origin is GoalOrigin.Finding or GoalOrigin.Upcoming;

    private DateOnly DueOf(CompiledGoal goal) =>
        goal.Due.Evaluate(scope, null) is { IsKnown: true, Value: DateSpan date }
            ? date.Last
            : new DateOnly(planYear ?? scope.AsOf.Year, 12, 31);
}

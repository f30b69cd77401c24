using Lg.Model.Reports;
using Lg.Rules.Compilation;
using Lg.Rules.Findings;
using Lg.Rules.Inference;
using Outcome = Lg.Rules.Evaluation.Outcome;

namespace Lg.Catalog.Tests.Inference;

/// <summary>
/// Draws the conclusions of a report without a rules engine, one after the other: the oracle that the session is held against. It shares
/// the evaluator and the arithmetic with the session, and none of the matching, staging, grouping and sorting.
/// </summary>
internal static class PlainConclusions
{
    public static Conclusions Draw(CompiledCatalog catalog, AssessedReview assessed)
    {
        List<Outcome> outcomes = [.. catalog.Requirements.Select(requirement => assessed.Evaluate(requirement.Id).Detail)];
        var scoring = new Scoring(outcomes);
        var restated = Restated(assessed, outcomes);
        return new Conclusions
        {
            Outcomes = outcomes,
            Scoring = scoring,
            Score = scoring.Board(catalog.Source),
            Judgement = Judging.Judge(outcomes),
            Goals = GoalSuggester.InOrder(Suggest(assessed, outcomes, scoring, restated)),
            Restatements = new Restatements(restated),
            Waivers = assessed.Waivers,
            Planned = assessed.Planned,
            Plans = assessed.Plans,
        };
    }

    private static List<(Outcome Restating, Outcome Restated)> Restated(AssessedReview assessed, List<Outcome> outcomes)
    {
        List<(Outcome, Outcome)> pairs = [];
        foreach (var restating in outcomes)
        {
            var restated = outcomes.Find(other => other.Requirement.Id == restating.Requirement.Restates);
            if (restated is null || !Restatements.SharedGaps(restating, restated).Any())
                continue;
            if (IsWaived(assessed, restated) && !IsWaived(assessed, restating))
                continue;
            pairs.Add((restating, restated));
        }

        return pairs;
    }

    private static IEnumerable<RankedGoal> Suggest(
        AssessedReview assessed, List<Outcome> outcomes, Scoring scoring, List<(Outcome Restating, Outcome Restated)> restated)
    {
        var causes = new Dictionary<string, List<(Outcome Outcome, GoalOrigin Origin)>>(StringComparer.Ordinal);
        foreach (var outcome in outcomes)
        {
            if (outcome.Requirement.Source.Goal is not { } goal || OriginOf(assessed, outcome, restated) is not { } origin)
                continue;
            if (!causes.TryGetValue(goal, out var sofar))
                causes.Add(goal, sofar = []);
            sofar.Add((outcome, origin));
        }

        return causes.Select(pair => assessed.Suggest(pair.Key, scoring, pair.Value));
    }

    private static GoalOrigin? OriginOf(AssessedReview assessed, Outcome outcome, List<(Outcome Restating, Outcome Restated)> restated)
    {
        if (IsWaived(assessed, outcome))
            return null;

        var pair = restated.Find(one => one.Restating == outcome);
        var gaps = outcome.Rows.Where(row => row.Verdict == Verdict.NotMet);
        var reported = pair.Restated is null ? [] : Restatements.SharedGaps(outcome, pair.Restated).ToList();
        var leavesGap = gaps.Any(gap => !reported.Contains(gap));
        if (outcome.Verdict == Verdict.NotMet)
            return leavesGap ? GoalOrigin.Finding : null;
        if (outcome.Upcoming == Readiness.NotReady)
            return leavesGap ? GoalOrigin.Upcoming : null;
        if (assessed.LapsesWithinPlanYear(outcome))
            return GoalOrigin.Renewal;
        return assessed.IsKept(outcome.Requirement.Source.Goal!) && IsGood(outcome) ? GoalOrigin.Upkeep : null;
    }

    private static bool IsGood(Outcome outcome) =>
        outcome.Gate == Lg.Rules.Evaluation.TimeGate.Open
            && outcome.Verdict is Verdict.Met or Verdict.Undetermined
            && outcome.Requirement.Source.Kind == RequirementKind.State;

    private static bool IsWaived(AssessedReview assessed, Outcome outcome) =>
        assessed.Waivers.StateOf(outcome.Requirement.Id) == WaiverState.Valid;
}

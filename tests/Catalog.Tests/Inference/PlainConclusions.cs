using Lg.Model.Reports;
using Lg.Rules.Compilation;
using Lg.Rules.Findings;
using Lg.Rules.Inference;
using Outcome = Lg.Rules.Evaluation.Outcome;

namespace Catalog.Tests.Inference;

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
        return new Conclusions
        {
            Outcomes = outcomes,
            Scoring = scoring,
            Score = scoring.Board(catalog.Source),
            Judgement = Judging.Judge(outcomes),
            Goals = GoalSuggester.InOrder(Suggest(assessed, outcomes, scoring)),
            Waivers = assessed.Waivers,
            Planned = assessed.Planned,
        };
    }

    private static IEnumerable<RankedGoal> Suggest(AssessedReview assessed, List<Outcome> outcomes, Scoring scoring)
    {
        var causes = new Dictionary<string, List<(Outcome Outcome, GoalOrigin Origin)>>(StringComparer.Ordinal);
        foreach (var outcome in outcomes)
        {
            if (outcome.Requirement.Source.Goal is not { } goal || OriginOf(assessed, outcome) is not { } origin)
                continue;
            if (!causes.TryGetValue(goal, out var sofar))
                causes.Add(goal, sofar = []);
            sofar.Add((outcome, origin));
        }

        return causes.Select(pair => assessed.Suggest(pair.Key, scoring, pair.Value));
    }

    private static GoalOrigin? OriginOf(AssessedReview assessed, Outcome outcome)
    {
        if (assessed.Waivers.StateOf(outcome.Requirement.Id) == WaiverState.Valid)
            return null;
        if (outcome.Verdict == Verdict.NotMet)
            return GoalOrigin.Finding;
        if (outcome.Upcoming == Readiness.NotReady)
            return GoalOrigin.Upcoming;
        return assessed.LapsesWithinPlanYear(outcome) ? GoalOrigin.Renewal : null;
    }
}

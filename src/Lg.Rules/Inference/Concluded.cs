using Lg.Rules.Findings;

namespace Lg.Rules.Inference;

/// <summary>The facts that a session has concluded, sorted: working memory promises no order.</summary>
internal sealed class Concluded
{
    private readonly AssessedReview assessed;
    private readonly IReadOnlyList<Outcome> outcomes;
    private readonly IReadOnlyList<RestatedGap> restated;
    private readonly IReadOnlyList<GoalCause> causes;
    private readonly IReadOnlyList<GoalSuggestion> goals;
    private readonly ReviewScore score;
    private readonly ReviewJudgement judgement;

    public Concluded(AssessedReview assessed, IReadOnlyList<object> facts)
    {
        this.assessed = assessed;
        outcomes = [.. facts.OfType<Outcome>().OrderBy(outcome => outcome.Order)];
        restated = [.. facts.OfType<RestatedGap>().OrderBy(gap => gap.Restating.Order)];
        causes = [.. facts.OfType<GoalCause>().OrderBy(cause => cause.Outcome.Order)];
        goals = [.. facts.OfType<GoalSuggestion>().OrderBy(goal => goal.Ranked, GoalOrder.Instance)];

        // A catalog without requirements concludes nothing, and that has a score and a judgement, too: those of no outcomes.
        score = facts.OfType<ReviewScore>().SingleOrDefault() ?? new(assessed, new Scoring([]));
        judgement = facts.OfType<ReviewJudgement>().SingleOrDefault() ?? new(assessed, Judging.Judge([]));
    }

    /// <summary>Gets what an app's rules match.</summary>
    public IReadOnlyList<object> Facts =>
        [assessed, .. outcomes, .. restated, .. causes, .. goals, score, judgement, .. assessed.Planned, .. assessed.Waivers.Results];

    /// <summary>Returns what the report is written from.</summary>
    public Conclusions ForReport() => new()
    {
        Outcomes = [.. outcomes.Select(outcome => outcome.Detail)],
        Scoring = score.Scoring,
        Score = score.Board,
        Judgement = judgement.Judgement,
        Goals = GoalSuggester.InOrder(goals.Select(goal => goal.Ranked)),
        Restatements = new(restated.Select(gap => (gap.Restating.Detail, gap.Restated.Detail))),
        Waivers = assessed.Waivers,
        Planned = assessed.Planned,
        Plans = assessed.Plans,
    };
}

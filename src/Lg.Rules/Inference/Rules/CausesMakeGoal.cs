using NRules.Fluent.Dsl;

namespace Lg.Rules.Inference.Rules;

/// <summary>What calls for the same goal gives one goal, matched with what the unit has planned.</summary>
[Description("Allt som behöver samma mål ger ett mål, jämfört med det som enheten redan planerar.")]
[InEnglish("All that calls for the same goal makes one goal, compared with what the unit already plans.")]
internal sealed class CausesMakeGoal : Rule
{
    public override void Define()
    {
        ReviewScore score = null!;
        IGrouping<string, GoalCause> causes = null!;

        When()
            .Match(() => score)
            .Query(() => causes, query => query
                .Match<GoalCause>(cause => cause.Outcome.Assessed == score.Assessed)
                .GroupBy(cause => cause.Goal));
        Then().Yield(_ => new GoalSuggestion(score.Assessed, score.Assessed.Suggest(causes.Key, score.Scoring, InCatalogOrder.Of(causes))));
    }
}

using Lg.Rules.Findings;
using NRules.Fluent.Dsl;

namespace Lg.Rules.Inference.Rules;

/// <summary>All outcomes of an assessed review together make its score.</summary>
[Description("Alla utfall tillsammans ger poängen.")]
[InEnglish("All outcomes together make the score.")]
internal sealed class OutcomesMakeScore : Rule
{
    public override void Define()
    {
        IGrouping<AssessedReview, Outcome> outcomes = null!;

        When().Query(() => outcomes, query => query.Match<Outcome>().GroupBy(outcome => outcome.Assessed));
        Then().Yield(_ => new ReviewScore(outcomes.Key, new Scoring(InCatalogOrder.Of(outcomes))));
    }
}

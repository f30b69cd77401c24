using Lg.Rules.Findings;
using NRules.Fluent.Dsl;

namespace Lg.Rules.Inference.Rules;

/// <summary>All outcomes of an assessed review together judge whether the work is suitable, adequate and effective.</summary>
[Description("Alla utfall tillsammans avgör om arbetet är lämpligt, tillräckligt och har verkan.")]
[InEnglish("All outcomes together decide whether the work is suitable, adequate and effective.")]
internal sealed class OutcomesMakeJudgement : Rule
{
    public override void Define()
    {
        IGrouping<AssessedReview, Outcome> outcomes = null!;

        When().Query(() => outcomes, query => query.Match<Outcome>().GroupBy(outcome => outcome.Assessed));
        Then().Yield(_ => new ReviewJudgement(outcomes.Key, Judging.Judge(InCatalogOrder.Of(outcomes))));
    }
}

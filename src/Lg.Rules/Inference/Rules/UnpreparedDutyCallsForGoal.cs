using Lg.Model.Reports;
using NRules.Fluent.Dsl;

namespace Lg.Rules.Inference.Rules;

/// <summary>What is announced, not yet in force and not prepared for calls for a goal.</summary>
[Description("Det som snart gäller och inte är förberett behöver ett mål.")]
[InEnglish("What will soon be in force and is not prepared for calls for a goal.")]
internal sealed class UnpreparedDutyCallsForGoal : Rule
{
    public override void Define()
    {
        Outcome outcome = null!;

        When()
            .Match(() => outcome, o => o.Readiness == Readiness.NotReady, o => o.HasGoalToSet)
            .Not<RestatedGap>(gap => gap.Restating == outcome, gap => gap.CoversEveryGap);
        Then().Yield(_ => new GoalCause(outcome, GoalOrigin.Upcoming));
    }
}

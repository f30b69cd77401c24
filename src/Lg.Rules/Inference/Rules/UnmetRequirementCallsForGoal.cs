using Lg.Model.Reports;
using NRules.Fluent.Dsl;

namespace Lg.Rules.Inference.Rules;

/// <summary>What is not met, and not reported elsewhere, calls for a goal; what cannot be determined is a question, and no goal.</summary>
[Description("Det som inte är uppfyllt behöver ett mål.")]
[InEnglish("What is not met calls for a goal.")]
internal sealed class UnmetRequirementCallsForGoal : Rule
{
    public override void Define()
    {
        Outcome outcome = null!;

        When()
            .Match(() => outcome, o => o.Verdict == Verdict.NotMet, o => o.HasGoalToSet)
            .Not<RestatedGap>(gap => gap.Restating == outcome, gap => gap.CoversEveryGap);
        Then().Yield(_ => new GoalCause(outcome, GoalOrigin.Finding));
    }
}

using Lg.Model.Reports;
using NRules.Fluent.Dsl;

namespace Lg.Rules.Inference.Rules;

/// <summary>What exists and has to be kept year after year calls for its goal also when nothing is known to lapse.</summary>
[Description("Det som finns och behöver hållas aktuellt varje år behöver ett mål.")]
[InEnglish("What exists and has to be kept current every year calls for a goal.")]
internal sealed class KeptThingCallsForGoal : Rule
{
    public override void Define()
    {
        Outcome outcome = null!;

        When().Match(() => outcome, o => o.HasGoalToSet, o => o.HasToBeKept, o => !o.LapsesWithinPlanYear);
        Then().Yield(_ => new GoalCause(outcome, GoalOrigin.Upkeep));
    }
}

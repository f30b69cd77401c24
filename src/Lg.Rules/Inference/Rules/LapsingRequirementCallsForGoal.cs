using Lg.Model.Reports;
using NRules.Fluent.Dsl;

namespace Lg.Rules.Inference.Rules;

/// <summary>What is met today and lapses within the plan year calls for the goal that renews it.</summary>
[Description("Det som är uppfyllt men upphör under planåret behöver förnyas.")]
[InEnglish("What is met but lapses within the plan year has to be renewed.")]
internal sealed class LapsingRequirementCallsForGoal : Rule
{
    public override void Define()
    {
        Outcome outcome = null!;

        When().Match(
            () => outcome,
            o => o.HasGoalToSet,
            o => o.Verdict != Verdict.NotMet,
            o => o.Readiness != Readiness.NotReady,
            o => o.LapsesWithinPlanYear);
        Then().Yield(_ => new GoalCause(outcome, GoalOrigin.Renewal));
    }
}

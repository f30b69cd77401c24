using Lg.Rules.Inference.Rules;
using NRules.Fluent;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace Lg.Rules.Inference;

/// <summary>The rules that infer from outcomes. They are listed and not searched for, so that trimming an application keeps them.</summary>
internal static class InferenceRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new GapIsReportedOnce(),
        new UnmetRequirementCallsForGoal(),
        new UnpreparedDutyCallsForGoal(),
        new LapsingRequirementCallsForGoal(),
        new OutcomesMakeScore(),
        new OutcomesMakeJudgement(),
        new CausesMakeGoal(),
    ];

    public static IReadOnlyCollection<IRuleDefinition> Define() => new RuleDefinitionFactory().Create(All);
}

using System.Reflection;
using Lg.Model;
using Lg.Rules.Inference.Rules;
using NRules.Fluent;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace Lg.Rules.Inference;

/// <summary>The rules that infer from outcomes. They are listed and not searched for, so that trimming an application keeps them.</summary>
internal static class InferenceRules
{
    public static IReadOnlyCollection<IRuleDefinition> Define() => new RuleDefinitionFactory().Create(Create());

    /// <summary>Returns what a rule does, in both languages; in Swedish only when its class does not say it in English.</summary>
    public static LocalizedText Describe(IRuleDefinition rule) => new(rule.Description, EnglishOf(rule)?.Description ?? rule.Description);

    private static InEnglishAttribute? EnglishOf(IRuleDefinition rule) =>
        rule.Properties.TryGetProperty(RuleProperties.ClrType, out var type)
            ? ((Type)type.Value).GetCustomAttribute<InEnglishAttribute>() : null;

    // Made anew each time: a rule is built inside its own object, so two threads that define the same one disturb each other.
    private static IReadOnlyList<Rule> Create() =>
    [
        new GapIsReportedOnce(),
        new UnmetRequirementCallsForGoal(),
        new UnpreparedDutyCallsForGoal(),
        new LapsingRequirementCallsForGoal(),
        new KeptThingCallsForGoal(),
        new OutcomesMakeScore(),
        new OutcomesMakeJudgement(),
        new CausesMakeGoal(),
    ];
}

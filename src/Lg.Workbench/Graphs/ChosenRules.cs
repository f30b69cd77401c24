using Lg.Rules;
using Lg.Rules.Inference;
using NRules.RuleModel;

namespace Lg.Workbench.Graphs;

/// <summary>The rules of some requirements, with the rules that infer from their outcomes.</summary>
internal static class ChosenRules
{
    /// <summary>Returns the rule sets of a catalog without the rules of requirements that are not chosen; none is empty.</summary>
    /// <param name="rulebook">The catalog.</param>
    /// <param name="includes">Says of the id of a requirement whether it is chosen.</param>
    public static IReadOnlyList<IRuleSet> Of(Rulebook rulebook, Predicate<string> includes) =>
    [
        .. rulebook.Rules.GetRuleSets()
            .GroupBy(set => set.Name, set => set.Rules, StringComparer.Ordinal)
            .Select(sets => SetOf(sets.Key, sets.SelectMany(rules => rules)
                .Where(rule => RequirementOf(rule) is null || includes(rule.Name))))
            .Where(set => set.Rules.Any()),
    ];

    /// <summary>Returns the requirement whose rule it is; <c>null</c> for a rule that infers from outcomes.</summary>
    public static RequirementInfo? RequirementOf(IRuleDefinition rule) =>
        rule.Properties.TryGetProperty(RequirementProperties.Requirement, out var requirement) ? (RequirementInfo)requirement.Value : null;

    private static RuleSet SetOf(string name, IEnumerable<IRuleDefinition> rules)
    {
        RuleSet set = new(name);
        set.Add(rules);
        return set;
    }
}

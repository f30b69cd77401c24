using NRules.RuleModel;

namespace Lg.Rules.Inference;

/// <summary>The rules of a catalog. Each call gives rule sets of its own, because a rule set can be added to.</summary>
internal sealed class CatalogRules(CatalogIndex index) : IRuleRepository
{
    public IEnumerable<IRuleSet> GetRuleSets() => RuleNetwork.RuleSetsOf(index);
}

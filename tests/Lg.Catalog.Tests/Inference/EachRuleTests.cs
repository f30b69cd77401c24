using Lg.Catalog.Tests.Samples;
using Lg.Rules.Inference;
using NRules.RuleModel;

namespace Lg.Catalog.Tests.Inference;

/// <summary>No rule stands there for nothing: a report that is made without it is another, or cannot be made.</summary>
public sealed class EachRuleTests
{
    private static readonly DateOnly AsOf = new(2025, 12, 1);

    public static TheoryData<string> InferenceRules => [.. Rules(RuleNetwork.ConclusionsName).Select(rule => rule.Name)];

    [Theory]
    [MemberData(nameof(InferenceRules))]
    public void A_report_without_a_rule_is_another(string rule)
    {
        var network = RuleNetwork.Compile(Without(rule));

        Assert.NotEqual(Engines.ByOracle(Sample.Trafikkontoret, AsOf), Record(() => Engines.By(network, Sample.Trafikkontoret, AsOf)));
    }

    [Fact]
    public void A_report_with_all_rules_is_that_of_the_oracle()
    {
        var network = RuleNetwork.Compile(Without("no rule is named so"));

        Assert.Equal(Engines.ByOracle(Sample.Trafikkontoret, AsOf), Engines.By(network, Sample.Trafikkontoret, AsOf));
    }

    [Fact]
    public void Every_rule_class_takes_part() => Assert.Equal(
        typeof(RuleNetwork).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(NRules.Fluent.Dsl.Rule)))
            .Select(type => type.FullName)
            .Order(),
        Rules(RuleNetwork.ConclusionsName).Select(rule => rule.Name).Order());

    [Fact]
    public void Every_requirement_is_a_rule_by_its_id() => Assert.Equal(
        ShippedCatalog.Rulebook.Requirements.Select(requirement => requirement.Id).Order(),
        ShippedCatalog.Rulebook.Rules.GetRuleSets()
            .Where(set => set.Name != RuleNetwork.ConclusionsName)
            .SelectMany(set => set.Rules)
            .Select(rule => rule.Name)
            .Order());

    private static IEnumerable<IRuleDefinition> Rules(string set) =>
        ShippedCatalog.Rulebook.Rules.GetRuleSets().Where(one => one.Name == set).SelectMany(one => one.Rules);

    private static IEnumerable<IRuleSet> Without(string rule) => ShippedCatalog.Rulebook.Rules.GetRuleSets().Select(set =>
    {
        var rest = new RuleSet(set.Name);
        rest.Add(set.Rules.Where(one => one.Name != rule));
        return rest;
    });

    private static string Record(Func<string> make)
    {
        try
        {
            return make();
        }
        catch (InvalidOperationException missing)
        {
            return missing.Message;
        }
    }
}

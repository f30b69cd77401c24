using Lg.Architecture.Tests.Documents;
using Lg.Architecture.Tests.Layers;
using NRules.Fluent.Dsl;

namespace Lg.Architecture.Tests.Shape;

/// <summary>What a rule that infers from outcomes may be like.</summary>
public sealed class RuleTests
{
    private const string Folder = "src/Lg.Rules/Inference/Rules";

    // In NRules 1.0.4 a query with SelectMany shares a plain dictionary between all sessions of a factory.
    [Fact]
    public void No_rule_flattens_a_query() => Assert.Equal(
        [],
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => File.ReadAllText(file).Contains("NRules.Fluent.Dsl", StringComparison.Ordinal))
            .Where(file => File.ReadAllText(file).Contains("SelectMany", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(Repository.Root, file)));

    [Fact]
    public void Every_rule_stands_in_its_own_file_and_says_what_it_concludes()
    {
        var rules = Product.Rules.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule))).ToList();

        Assert.NotEmpty(rules);
        Assert.Equal(
            rules.Select(rule => $"{rule.Name}.cs").Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(Path.Combine(Repository.Root, Folder)).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(rules, rule => Assert.True(rule.IsDefined(typeof(DescriptionAttribute), inherit: false), rule.Name));
    }
}

using System.Reflection;

namespace Lg.Architecture.Tests.Layers;

public sealed class AssemblyTests
{
    [Fact]
    public void Lg_Model_uses_the_framework_only() => Assert.Equal([], Foreign(Product.Model));

    [Fact]
    public void Lg_Rules_uses_the_model_the_rules_engine_the_yaml_parser_options_and_the_abstractions_of_hosts_only() =>
        Assert.Equal([], Foreign(Product.Rules).Except(
        [
            "Lg.Model", "NRules", "NRules.Fluent", "NRules.RuleModel", "YamlDotNet",
            "Microsoft.Extensions.DependencyInjection.Abstractions",
            "Microsoft.Extensions.Hosting.Abstractions",
            "Microsoft.Extensions.Logging.Abstractions",
            "Microsoft.Extensions.Options",
        ]));

    [Fact]
    public void Lg_Workbench_uses_the_model_the_rules_and_their_engine_only_and_shows_nothing_to_others()
    {
        Assert.Equal([], Foreign(Product.Workbench).Except(["Lg.Model", "Lg.Rules", "NRules", "NRules.RuleModel"]));
        Assert.Equal([], Product.Workbench.GetExportedTypes());
    }

    [Fact]
    public void Only_the_programs_use_Humanizer_so_that_no_report_depends_on_its_words()
    {
        Assert.All([Product.Model, Product.Rules, Product.Workbench], library => Assert.DoesNotContain("Humanizer", Foreign(library)));
        Assert.All([Product.Cli, Product.Api], program => Assert.Contains("Humanizer", Foreign(program)));
    }

    [Fact]
    public void The_hosts_do_not_know_each_other() =>
        Assert.Equal([], Foreign(Product.Cli).Intersect(["Lg.Api"]).Concat(Foreign(Product.Api).Intersect(["Lg.Cli"])));

    private static IEnumerable<string> Foreign(Assembly assembly) => assembly.GetReferencedAssemblies()
        .Select(reference => reference.Name!)
        .Where(name => name != "System" && !name.StartsWith("System.", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);
}

using System.Reflection;

namespace Lg.Web.Tests;

public sealed class LayerTests
{
    [Fact]
    public void The_page_uses_the_model_the_rules_the_yaml_writer_and_Blazor_only() => Assert.Equal(
        [],
        typeof(Desk).Assembly.GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name => !name.StartsWith("System", StringComparison.Ordinal) && !name.StartsWith("Microsoft.", StringComparison.Ordinal))
            .Except(["Lg.Model", "Lg.Rules", "YamlDotNet"]));

    [Fact]
    public void The_page_sees_nothing_of_the_library_that_others_cannot() => Assert.Equal(
        [],
        from assembly in new[] { typeof(Lg.Model.Review).Assembly, typeof(Lg.Rules.Rulebook).Assembly }
        from friend in assembly.GetCustomAttributes<System.Runtime.CompilerServices.InternalsVisibleToAttribute>()
        where friend.AssemblyName.StartsWith("Lg.Web", StringComparison.Ordinal)
        select friend.AssemblyName);
}

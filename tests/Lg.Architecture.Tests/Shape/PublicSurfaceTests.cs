using Lg.Architecture.Tests.Documents;
using Lg.Architecture.Tests.Layers;

namespace Lg.Architecture.Tests.Shape;

/// <summary>
/// What is public is a promise, so each change of it is seen in a reviewed file, <c>PublicAPI.Shipped.txt</c>, which the build holds to the
/// code.
/// </summary>
public sealed class PublicSurfaceTests
{
    [Theory]
    [InlineData("Lg.Model")]
    [InlineData("Lg.Rules")]
    public void The_build_holds_the_public_surface_to_the_reviewed_one(string library)
    {
        var project = Repository.Read($"src/{library}/{library}.csproj");

        Assert.Contains(
            """<PackageReference Include="Microsoft.CodeAnalysis.PublicApiAnalyzers" PrivateAssets="all" />""",
            project,
            StringComparison.Ordinal);
        Assert.Contains("""<AdditionalFiles Include="PublicAPI.Shipped.txt" />""", project, StringComparison.Ordinal);
        Assert.DoesNotMatch("NoWarn.*RS00(16|17|36|37|41)", project);
    }

    [Fact]
    public void The_tool_shows_nothing() => Assert.Empty(Product.Cli.GetExportedTypes());
}

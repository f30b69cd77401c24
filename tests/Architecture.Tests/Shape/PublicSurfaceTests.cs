using Architecture.Tests.Layers;
using Lg.Tests;

namespace Architecture.Tests.Shape;

/// <summary>What is public is a promise, so each change of it is seen in a reviewed file.</summary>
public sealed class PublicSurfaceTests
{
    [Fact]
    public void The_public_surface_of_Lg_Model_is_the_reviewed_one() => Snapshot.Matches(PublicSurface.Of(Product.Model));

    [Fact]
    public void The_public_surface_of_Lg_Rules_is_the_reviewed_one() => Snapshot.Matches(PublicSurface.Of(Product.Rules));

    [Fact]
    public void The_tool_shows_nothing() => Assert.Equal("", PublicSurface.Of(Product.Cli));
}

namespace Lg.Rules.Tests;

/// <summary>What a catalog says of itself holds everything that its requirements name.</summary>
public sealed class CatalogInfoTests
{
    private static readonly Rulebook Shipped = Rulebook.Shipped;

    [Fact]
    public void It_names_its_version_and_its_hash() =>
        Assert.Equal((Shipped.CatalogVersion, Shipped.CatalogHash), (Shipped.Catalog.Version, Shipped.Catalog.Hash));

    [Fact]
    public void Every_rule_set_of_a_requirement_is_in_it() =>
        Assert.Empty(
            Shipped.Requirements.Select(requirement => requirement.Ruleset).Except(Shipped.Catalog.Rulesets.Select(ruleset => ruleset.Id)));

    [Fact]
    public void Every_area_of_a_requirement_is_in_it() =>
        Assert.Empty(Shipped.Requirements.Select(requirement => requirement.Area).Except(Shipped.Catalog.Areas.Select(area => area.Id)));

    [Fact]
    public void Every_goal_of_a_requirement_is_in_it() =>
        Assert.Empty(Shipped.Requirements.Select(requirement => requirement.Goal)
            .OfType<string>()
            .Except(Shipped.Catalog.Goals.Select(goal => goal.Key)));

    [Fact]
    public void Every_source_of_a_requirement_is_in_it() =>
        Assert.Empty(Shipped.Requirements.SelectMany(requirement => requirement.Sources)
            .Select(source => source.Document)
            .Except(Shipped.Catalog.Sources.Select(source => source.Id)));
}

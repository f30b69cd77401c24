namespace Lg.Rules.Tests;

public sealed class ByIdTests
{
    [Fact]
    public void A_requirement_is_found_by_its_id() => Assert.All(
        Rulebook.Shipped.Requirements, requirement => Assert.Same(requirement, Rulebook.Shipped.Requirements[requirement.Id]));

    [Fact]
    public void What_a_requirement_cites_is_found_by_its_id() => Assert.All(
        Rulebook.Shipped.Requirements.SelectMany(requirement => requirement.Sources),
        cited => Assert.Equal(cited.Title, Rulebook.Shipped.Sources[cited.Document].Title));

    [Fact]
    public void An_id_that_the_catalog_does_not_have_is_told_or_null()
    {
        Assert.Equal("the catalog has no `XX-1`", Assert.Throws<KeyNotFoundException>(() => Rulebook.Shipped.Requirements["XX-1"]).Message);
        Assert.Null(Rulebook.Shipped.Requirements.Find("XX-1"));
    }

    [Fact]
    public void An_item_has_the_place_that_the_catalog_gives_it() =>
        Assert.Equal(
            [.. Rulebook.Shipped.Sources],
            Enumerable.Range(0, Rulebook.Shipped.Sources.Count).Select(place => Rulebook.Shipped.Sources[place]));
}

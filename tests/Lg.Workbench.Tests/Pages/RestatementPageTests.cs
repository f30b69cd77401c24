using Lg.Model;
using Lg.Rules.Tests.Evaluation;
using Lg.Workbench.Changes;
using Lg.Workbench.Listing;
using Lg.Workbench.Pages;

namespace Lg.Workbench.Tests.Pages;

/// <summary>Whoever reads of a requirement sees which one it restates, and which restate it.</summary>
public sealed class RestatementPageTests
{
    private static readonly ARequirement Restated = new() { Criterion = "review.assets.vetting && review.assets.allHazards" };
    private static readonly ARequirement Restating = new() { Id = "CI-A-02", Restates = "CI-A-01" };

    [Theory]
    [InlineData("CI-A-01", "Detsamma säger CI-A-02 Krav CI-A-02. En brist redovisas här, med alla källor, och räknas en gång.")]
    [InlineData("CI-A-02", "Kravet säger detsamma som CI-A-01 Krav CI-A-01. En brist redovisas under det kravet och räknas en gång.")]
    public void A_page_says_it_in_words(string id, string words) =>
        Assert.Contains(
            words,
            Lookup()
                .Text(Lookup().Find(id)!, Language.Swedish)
                .ReplaceLineEndings(" ")
                .Replace("  ", " ", StringComparison.Ordinal)
                .Replace("  ", " ", StringComparison.Ordinal),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("CI-A-01", "\"restatedBy\": [\n    \"CI-A-02\"\n  ]")]
    [InlineData("CI-A-02", "\"restates\": \"CI-A-01\"")]
    public void JSON_has_it(string id, string json) => Assert.Contains(json, PageJson.Write(Lookup().Find(id)!), StringComparison.Ordinal);

    [Fact]
    public void A_list_has_it_in_JSON_and_in_comma_separated_values()
    {
        var requirements = ARulebook.With(Restated, Restating).Requirements;

        Assert.Contains("\"restates\": \"CI-A-01\"", RequirementTable.Json(requirements, 2), StringComparison.Ordinal);
        Assert.Contains(",plan-made,CI-A-01,V,", RequirementTable.Csv(requirements, Language.Swedish), StringComparison.Ordinal);
    }

    [Fact]
    public void That_a_requirement_restates_another_changes_the_score_and_no_verdict()
    {
        var change = Assert.Single(
            CatalogChanges.Between(ARulebook.With(Restated, Restating with { Restates = null }), ARulebook.With(Restated, Restating)).All);

        Assert.Equal(("CI-A-02", Effect.Weight), (change.Id, change.Effect));
    }

    private static RequirementLookup Lookup() => new(ARulebook.With(Restated, Restating), null);
}

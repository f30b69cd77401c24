using Lg.Workbench.Checks;
using Lg.Workbench.Tests.Drafting;

namespace Lg.Workbench.Tests.Checks;

/// <summary>A case speaks in the words of its catalog: what no report would accept is no example.</summary>
public sealed class CaseWordTests
{
    [Theory]
    [InlineData("goals: [{ key: a, topic: plan-maid }]", "katalogen har inget målämne `plan-maid`")]
    [InlineData("actions: [{ key: a, area: ekonomi }]", "katalogen har inget område `ekonomi`")]
    public void A_word_that_the_catalog_has_not_is_an_error(string review, string words)
    {
        var opened = OpenedCatalog.Open(ADraft.Catalog.Folder, ADraft.Catalog.Files, [Cases("review", review)]);

        Assert.False(opened.IsUsable);
        Assert.Contains(
            CatalogCheck.Run(opened).Diagnostics, problem => problem.Code == "LG4022" && problem.Message.Sv == words && problem.Line == 5);
    }

    [Fact]
    public void Last_years_review_may_use_words_of_its_time() =>
        Assert.True(OpenedCatalog.Open(
            ADraft.Catalog.Folder, ADraft.Catalog.Files, [Cases("previous", "goals: [{ key: a, topic: plan-maid }]")]).IsUsable);

    private static Rules.Catalogs.CatalogFile Cases(
        string field, string review) => new("katalog/city/plans.cases.yaml", System.Text.Encoding.UTF8.GetBytes(
        $$"""
        - requirement: RL-PL-03
          cases:
            - name: finns
              asOf: 2025-12-01
              {{field}}: { {{review}} }
              {{(field == "previous" ? "review: {}" : "previous: {}")}}
              verdict: undetermined
        """));
}

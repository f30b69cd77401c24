using Lg.Rules.Tests.Evaluation;
using Lg.Workbench.Checks;

namespace Lg.Workbench.Tests.Checks;

/// <summary>A <c>restates</c> that is not proved is refused where it stands.</summary>
public sealed class RestatementCheckTests
{
    private static readonly ARequirement Restated = new() { Criterion = "review.assets.vetting && review.assets.allHazards" };
    private static readonly ARequirement Restating = new() { Id = "CI-A-02", Restates = "CI-A-01" };

    [Fact]
    public void One_that_is_proved_is_right() => Assert.Empty(Problems(Restated, Restating));

    [Fact]
    public void One_that_is_refuted_is_an_error_with_a_review_that_shows_it()
    {
        var problem = Assert.Single(Problems(Restated, Restating with { Criterion = "review.assets.leaverProcess" }));

        Assert.Equal(
            ("LG3140", "2.yaml", 16, 15, "CI-A-02 återger inte CI-A-01: när CI-A-02 inte är uppfyllt kan CI-A-01 ändå vara uppfyllt"),
            (problem.Code, problem.File, problem.Line, problem.Column, problem.Message.Sv));
        Assert.StartsWith("till exempel bedömd per 15 juni 2026: ", problem.Help!.Sv, StringComparison.Ordinal);
    }

    [Fact]
    public void One_that_is_not_proved_is_an_error_too()
    {
        var problem = Assert.Single(Problems(
            Restated with { Criterion = "!review.unit.name.matches('a')" },
            Restating with { Criterion = "!review.unit.name.matches('^[^b]*a')" }));

        Assert.Equal(
            ("LG3141", "It is not proved that CI-A-02 restates CI-A-01 (what a text contains)"), (problem.Code, problem.Message.En));
    }

    [Fact]
    public void Nothing_is_proved_of_a_catalog_that_does_not_load() =>
        Assert.Equal(
            ["LG3056"],
            Problems(Restated, Restating with { Criterion = "review.assets.leaverProcess", Severity = "critical" }).Select(
                problem => problem.Code));

    private static IEnumerable<Model.Diagnostics.Diagnostic> Problems(params ARequirement[] requirements) =>
        CatalogCheck.Run(AnOpenedCatalog.With(null, requirements)).Diagnostics
            .Where(problem => problem.Code is "LG3140" or "LG3141" || problem.Code.StartsWith("LG305", StringComparison.Ordinal));
}

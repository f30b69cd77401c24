using Lg.Rules.Tests.Evaluation;

namespace Lg.Rules.Tests.Catalogs;

/// <summary>What loading a catalog says of <c>restates</c>, where no proof is needed.</summary>
public sealed class RestatementDiagnosticsTests
{
    private static readonly ARequirement Restated = new();
    private static readonly ARequirement Restating = new() { Id = "CI-A-02", Restates = "CI-A-01" };

    [Fact]
    public void A_requirement_can_restate_one_that_is_as_severe_and_rests_on_as_much()
    {
        var loaded = ARulebook.Load(Restated.ToYaml(), Restating.ToYaml());

        Assert.Equal(["", "CI-A-01"], loaded.Value!.Requirements.Select(requirement => requirement.Restates ?? ""));
    }

    [Fact]
    public void What_it_restates_is_part_of_what_the_catalog_is() => Assert.NotEqual(
        ARulebook.With(Restated, Restating with { Restates = null }).CatalogHash, ARulebook.With(Restated, Restating).CatalogHash);

    [Fact]
    public void One_that_is_not_in_the_catalog_is_reported_where_it_is_named()
    {
        var problem = Assert.Single(
            ARulebook.Load(Restated.ToYaml(), (Restating with { Restates = "CI-A-09" }).ToYaml()).Diagnostics,
            problem => problem.Code != "LG3046");

        Assert.Equal(("LG3040", "2.yaml", 16, 15), (problem.Code, problem.File, problem.Line, problem.Column));
    }

    [Fact]
    public void None_restates_itself() => Assert.Equal(["LG3052"], Codes(Restated with { Restates = "CI-A-01" }));

    [Theory]
    [InlineData("draft")]
    [InlineData("deprecated\n    replacedBy: CI-A-02")]
    public void None_restates_one_that_is_not_active(string status) =>
        Assert.Equal(["LG3053"], Codes(Restated with { Status = status }, Restating));

    [Fact]
    public void None_restates_one_that_restates_another() =>
        Assert.Equal(["LG3054"], Codes(Restated, Restating, new ARequirement { Id = "CI-A-03", Restates = "CI-A-02" }));

    [Fact]
    public void Two_that_restate_each_other_are_reported_both() =>
        Assert.Equal(["LG3054", "LG3054"], Codes(Restated with { Restates = "CI-A-02" }, Restating));

    [Fact]
    public void None_restates_one_of_another_subject() =>
        Assert.Equal(["LG3055"], Codes(Restated with { Subject = "system", Criterion = "system.classified" }, Restating));

    [Fact]
    public void None_restates_one_that_is_less_severe() =>
        Assert.Equal(["LG3056"], Codes(Restated, Restating with { Severity = "critical" }));

    [Theory]
    [InlineData("old-act", "guideline")]
    [InlineData("rules", "guideline")]
    public void None_restates_one_that_rests_on_less(string stronger, string weaker)
    {
        Assert.Equal(["LG3057"], Codes(Restated with { Source = weaker }, Restating with { Source = stronger }));
        Assert.Equal([], Codes(Restated with { Source = stronger }, Restating with { Source = weaker }));
    }

    [Fact]
    public void The_strongest_of_several_sources_counts() =>
        Assert.Equal([], Codes(Restated with { Source = "guideline old-act" }, Restating with { Source = "old-act guideline" }));

    [Fact]
    public void An_act_and_a_regulation_are_as_strong() =>
        Assert.Equal([], Codes(Restated with { Source = "rules" }, Restating with { Source = "old-act" }));

    [Fact]
    public void None_restates_a_question_and_no_question_restates_anything()
    {
        Assert.Equal(["LG3058"], Codes(Restated with { Kind = "question" }, Restating));
        Assert.Equal(["LG3058"], Codes(Restated, Restating with { Kind = "question" }));
    }

    private const string Wider = "review.assets.vetting && review.assets.allHazards";

    [Theory]
    [InlineData("{ from: 2026-01-15 }", null)]
    [InlineData("{ from: 2026-01-15 }", "{ from: 2026-01-14 }")]
    [InlineData("{ from: 2026-01-15, until: 2027-12-31 }", "{ from: 2026-01-15 }")]
    [InlineData("{ from: 2026-01-15, until: 2027-12-31 }", "{ from: 2026-01-15, until: 2028-01-01 }")]
    public void None_restates_one_that_is_in_force_for_less_long(string restated, string? restating) =>
        Assert.Equal(["LG3059"], Codes(Restated with { InForce = restated, Criterion = Wider }, Restating with { InForce = restating }));

    [Theory]
    [InlineData(null, "{ from: 2026-01-15 }")]
    [InlineData("{ from: 2026-01-15 }", "{ from: 2026-01-15 }")]
    [InlineData("{ from: 2026-01-15, until: 2028-12-31 }", "{ from: 2026-02-01, until: 2028-12-31 }")]
    public void One_that_is_in_force_at_least_as_long_can_be_restated(string? restated, string restating) =>
        Assert.Equal([], Codes(Restated with { InForce = restated }, Restating with { InForce = restating }));

    [Fact]
    public void A_time_by_date_and_one_by_plan_year_cannot_be_compared() =>
        Assert.Equal(
            ["LG3059"],
            Codes(Restated with { InForce = "{ from: 2026-01-15 }", Criterion = Wider }, Restating with { PlanYears = "{ from: 2027 }" }));

    [Fact]
    public void One_with_the_same_criterion_can_be_restated_before_it_is_in_force() =>
        Assert.Equal([], Codes(Restated with { InForce = "{ from: 2026-01-15 }" }, Restating));

    [Fact]
    public void A_draft_is_not_checked_before_it_is_active() =>
        Assert.Equal([], Codes(Restated, Restating with { Severity = "critical", Status = "draft" }));

    private static IEnumerable<string> Codes(params ARequirement[] requirements) =>
        ARulebook.Load([.. requirements.Select(requirement => requirement.ToYaml())]).Diagnostics
            .Where(problem => problem.Code != "LG3046")
            .Select(problem => problem.Code);
}

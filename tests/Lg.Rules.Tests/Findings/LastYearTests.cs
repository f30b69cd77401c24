using Lg.Model.Reports;
using Lg.Rules.Tests.Evaluation;

namespace Lg.Rules.Tests.Findings;

/// <summary>Findings compared with last year's review, as of last year's own date.</summary>
public sealed class LastYearTests
{
    private static readonly ARequirement Classified = new() { Subject = "system", Criterion = "system.classified" };

    [Theory]
    [InlineData("\"vetting\": false", "\"vetting\": true", Comparison.New)]
    [InlineData("\"vetting\": false", "\"vetting\": false", Comparison.Unchanged)]
    [InlineData("\"vetting\": false", "\"allHazards\": true", Comparison.Worsened)]
    [InlineData("\"allHazards\": true", "\"vetting\": false", Comparison.Improved)]
    [InlineData("\"allHazards\": true", "\"vetting\": true", Comparison.New)]
    [InlineData("\"allHazards\": true", "\"allHazards\": true", Comparison.Unchanged)]
    public void A_finding_is_compared_with_its_verdict_of_last_year(string now, string then, Comparison comparison) =>
        Assert.Equal(comparison, Assessed.Compared(With(now), With(then), new ARequirement()).Findings[0].Comparison);

    [Fact]
    public void What_did_not_apply_last_year_is_new()
    {
        ARequirement requirement = new() { Applies = "review.unit.kind == \"company\"" };

        var report = Assessed.Compared(
            """{"unit": {"kind": "company"}, "assets": {"vetting": false}}""",
            """{"review": {"decidedOn": "2024-11-15"}, "unit": {"kind": "administration"}, "assets": {"vetting": false}}""",
            requirement);

        Assert.Equal(Comparison.New, report.Findings[0].Comparison);
    }

    [Fact]
    public void Items_are_compared_by_their_keys()
    {
        var report = Assessed.Compared(
            Systems("""{"key": "c", "classified": false}, {"key": "b", "classified": false}, {"key": "a", "classified": true}"""),
            Systems("""{"key": "a", "classified": false}, {"key": "b", "classified": false}"""),
            Classified);

        Assert.Equal(
            ("c NotComparable, b Unchanged", "a"),
            (
                string.Join(", ", report.Findings.Select(finding => $"{finding.Subject?.Key} {finding.Comparison}")),
                string.Join(' ', report.Resolved.Select(resolved => resolved.Subject?.Key))));
    }

    [Fact]
    public void What_was_not_met_and_is_met_is_resolved() =>
        Assert.Equal(
            ["CI-A-01"],
            Assessed.Compared(With("\"vetting\": true"), With("\"vetting\": false"), new ARequirement()).Resolved
                .Select(resolved => resolved.Requirement));

    [Fact]
    public void What_was_met_or_unknown_is_not_resolved() =>
        Assert.Empty(Assessed.Compared(
            With("\"vetting\": true, \"allHazards\": true"),
            With("\"vetting\": true"),
            new ARequirement(),
            new ARequirement { Id = "CI-A-02", Criterion = "review.assets.allHazards" }).Resolved);

    [Fact]
    public void Last_year_is_judged_as_of_its_own_date()
    {
        ARequirement requirement = new()
        {
            Criterion =
                "review.compliance.localInstruction.exists && review.compliance.localInstruction.lastReviewedOn + months(12) >= asOf",
        };

        var report = Assessed.Compared(On("2025-12-01"), On("2024-12-01"), requirement);

        Assert.Equal(Comparison.New, report.Findings[0].Comparison);

        static string On(string day) =>
            $$"""{"review": {"decidedOn": "{{day}}"}, "compliance": {"localInstruction": {"lastReviewedOn": "2024-06-01"} } }""";
    }

    [Fact]
    public void Without_last_year_nothing_is_compared()
    {
        var report = Assessed.Of(With("\"vetting\": false"), new ARequirement());

        Assert.Equal((null, 0, 0), (report.Findings[0].Comparison, report.Resolved.Count, report.Warnings.Count));
    }

    [Fact]
    public void Last_year_of_which_only_the_month_is_known_is_assessed_as_of_its_last_day() =>
        Assert.NotEqual(
            Comparison.NotComparable,
            Assessed.Compared(With("\"vetting\": false"), """{"review": {"decidedOn": "2024-11"}}""", new ARequirement()).Findings[
                0].Comparison);

    [Fact]
    public void Last_year_without_a_date_cannot_be_compared()
    {
        var report = Assessed.Compared(With("\"vetting\": false"), "{}", new ARequirement());

        Assert.Equal(
            (Comparison.NotComparable, "LG5102"),
            (report.Findings[0].Comparison, string.Join(' ', report.Warnings.Select(warning => warning.Code))));
    }

    [Fact]
    public void The_score_of_last_year_is_that_of_its_review_assessed_alone_as_of_its_own_date()
    {
        ARequirement[] requirements =
            [new(), new() { Id = "CI-A-02", Criterion = "review.assets.allHazards" }, Classified with { Id = "CI-A-03" }];
        const string LastYear = """{"review": {"decidedOn": "2024-11"}, "assets": {"vetting": true, "allHazards": false}}""";

        var before = Assessed.Compared(With("\"vetting\": true, \"allHazards\": true"), LastYear, requirements).PreviousScore!;

        var alone = Assessed.Of(LastYear, new DateOnly(2024, 11, 30), requirements).Score;
        Assert.Equal((new(2024, 11, 30), alone.Overall, alone.Rulesets[0]), (before.AsOf, before.Score.Overall, before.Score.Rulesets[0]));
    }

    [Fact]
    public void There_is_no_score_of_last_year_without_a_review_that_has_a_date()
    {
        Assert.Null(Assessed.Of(With("\"vetting\": true"), new ARequirement()).PreviousScore);
        Assert.Null(Assessed.Compared(With("\"vetting\": true"), "{}", new ARequirement()).PreviousScore);
    }

    [Fact]
    public void A_requirement_can_read_last_year() =>
        Assert.Equal(
            Verdict.Met,
            Assessed.Compared(
                With("\"vetting\": true"),
                With("\"vetting\": false"),
                new ARequirement { Criterion = "!previous.assets.vetting && review.assets.vetting" }).Requirements[
                0].Verdict);

    private static string With(string assets) => $$"""{"review": {"decidedOn": "2024-11-15"}, "assets": { {{assets}} } }""";

    private static string Systems(string systems) =>
        $$"""{"review": {"decidedOn": "2024-11-15"}, "assets": {"systems": [{{systems}}], "systemsComplete": true} }""";
}

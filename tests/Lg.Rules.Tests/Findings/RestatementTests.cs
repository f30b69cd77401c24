using Lg.Model.Reports;
using Lg.Rules.Tests.Evaluation;

namespace Lg.Rules.Tests.Findings;

/// <summary>A gap that two requirements see is reported once and weighs once.</summary>
public sealed class RestatementTests
{
    private const string Waiver = """
        "reason": "beslut", "owner": "chef", "approvedByRole": "direktör", "from": "2025-01-01", "until": "2026-06-30"
        """;

    private static readonly ARequirement Both = new()
    {
        Id = "CI-A-01",
        Severity = "critical",
        Source = "old-act",
        Criterion = "review.assets.vetting && review.assets.allHazards",
        Goal = "plan-made",
    };

    private static readonly ARequirement One = new()
    {
        Id = "CI-A-02",
        Ruleset = "law",
        Restates = "CI-A-01",
        Source = "old-act guideline",
        Criterion = "review.assets.vetting",
        Goal = "plan-kept",
    };

    private static readonly ARequirement ForAdministrations = new()
    {
        Id = "CI-B-01",
        Severity = "critical",
        Subject = "system",
        Coverage = "classified",
        Applies = "review.unit.kind == 'administration'",
        Criterion = "system.classified",
        Goal = "plan-made",
    };

    private static readonly ARequirement ForAll = ForAdministrations with
    {
        Id = "CI-B-02",
        Ruleset = "law",
        Severity = "minor",
        Applies = null,
        Restates = "CI-B-01",
        Goal = "systems-safe",
    };

    [Theory]
    [InlineData("false", "true", "CI-A-01 NotMet <CI-A-02>")]
    [InlineData("true", "false", "CI-A-01 NotMet")]
    [InlineData("null", "false", "CI-A-01 NotMet <CI-A-02>")]
    [InlineData("null", "true", "CI-A-01 Undetermined <CI-A-02>")]
    [InlineData("null", "null", "CI-A-01 Undetermined <CI-A-02>")]
    [InlineData("true", "true", "")]
    public void An_open_row_is_reported_under_the_requirement_that_it_restates(string vetting, string allHazards, string findings) =>
        Assert.Equal(findings, Findings(Assessed.Of(Assets(vetting, allHazards), Both, One)));

    [Fact]
    public void What_is_reported_elsewhere_keeps_its_row_and_its_verdict()
    {
        var row = Assessed.Of(Assets("false", "true"), Both, One).Requirements[1];

        Assert.Equal(("CI-A-01", Verdict.NotMet, 1, 0m), (row.Restates, row.Verdict, row.Counts.NotMet, row.Points));
    }

    [Fact]
    public void A_requirement_that_restates_none_says_so() => Assert.Null(Assessed.Of("{}", Both, One).Requirements[0].Restates);

    [Fact]
    public void The_finding_has_the_sources_of_both_its_own_first_and_none_twice() =>
        Assert.Equal(
            ["old-act", "guideline"],
            Assessed.Of(Assets("false", "true"), Both, One).Findings[0].Sources.Select(source => source.Document));

    [Fact]
    public void A_gap_that_the_restated_requirement_does_not_have_leaves_its_sources_as_they_are() =>
        Assert.Equal(["old-act"], Assessed.Of(Assets("true", "false"), Both, One).Findings[0].Sources.Select(source => source.Document));

    [Fact]
    public void A_gap_that_is_reported_elsewhere_makes_no_goal_of_its_own() =>
        Assert.Equal(["plan-made: CI-A-01"], Goals(Assessed.Of(Assets("false", "true"), Both, One)));

    [Theory]
    [InlineData("CI-A-01", "CI-A-01 NotMet, CI-A-02 NotMet", "plan-kept: CI-A-02")]
    [InlineData("CI-A-02", "CI-A-01 NotMet <CI-A-02>", "plan-made: CI-A-01")]
    [InlineData("CI-A-01 CI-A-02", "CI-A-01 NotMet <CI-A-02>", "")]
    public void What_is_waived_takes_no_gap_with_it_that_is_not(string waived, string findings, string goals)
    {
        var waivers = string.Join(", ", waived.Split(' ').Select(id => $$"""{"requirement": "{{id}}", {{Waiver}} }"""));
        var report = Assessed.Of($$"""{"assets": {"vetting": false}, "waivers": [{{waivers}}]}""", Both, One);

        Assert.Equal((findings, goals), (Findings(report), string.Join(", ", Goals(report))));
    }

    [Fact]
    public void Rows_about_items_are_reported_item_by_item()
    {
        const string review =
            """{"unit": {"kind": "administration"}, "assets": {"systems": [{"key": "a", "classified": false}, {"key": "b"}, {"key": "c", "classified": true}], "systemsComplete": true}}""";

        Assert.Equal(
            "CI-B-01 a NotMet <CI-B-02>, CI-B-01 b Undetermined <CI-B-02>", Findings(Assessed.Of(review, ForAdministrations, ForAll)));
    }

    [Theory]
    [InlineData("\"company\"", "CI-B-02 a NotMet")]
    [InlineData("null", "CI-B-02 a NotMet, CI-B-01 a Undetermined")]
    public void Where_the_restated_requirement_may_not_apply_the_gap_is_reported_by_itself(string kind, string findings)
    {
        var unit = kind == "null" ? "" : $"\"unit\": {{\"kind\": {kind} }}, ";

        Assert.Equal(
            findings,
            Findings(Assessed.Of(
                $$"""{ {{unit}}"assets": {"systems": [{"key": "a", "classified": false}], "systemsComplete": true } }""",
                ForAdministrations,
                ForAll)));
    }

    [Fact]
    public void What_is_said_of_a_collection_as_a_whole_is_reported_once() =>
        Assert.Equal(
            "CI-B-01 NotMet <CI-B-02>",
            Findings(Assessed.Of(
                """{"unit": {"kind": "administration"}, "assets": {"systemsCoverage": {"classified": "none"}}}""",
                ForAdministrations,
                ForAll)));

    [Fact]
    public void What_is_coming_is_reported_once_too()
    {
        var report = Assessed.Of(
            Assets("false", "true"),
            Both with { InForce = "{ from: 2026-01-15 }", Source = "announced" },
            One with { InForce = "{ from: 2026-01-15 }", Source = "announced" });

        Assert.Equal(
            ("CI-A-01 CI-A-02 announced", "plan-made: CI-A-01"),
            (
                string.Join(
                    ", ",
                    report.Upcoming.Select(finding => $"{finding.Requirement} {string.Join(' ', finding.RestatedBy)} {string.Join(' ', finding.Sources.Select(source => source.Document))}")),
                string.Join(", ", Goals(report))));
    }

    [Fact]
    public void What_is_only_coming_is_not_hidden_by_a_gap_of_today()
    {
        var report = Assessed.Of(Assets("false", "true"), Both, One with { InForce = "{ from: 2026-01-15 }", Source = "announced" });

        Assert.Equal(("CI-A-01 NotMet", "CI-A-02"), (Findings(report), Assert.Single(report.Upcoming).Requirement));
    }

    [Theory]
    [InlineData("false", "false", "0–0")]
    [InlineData("true", "false", "0–0")]
    [InlineData("true", "null", "0–100")]
    [InlineData("true", "true", "100–100")]
    public void A_requirement_weighs_nothing_beside_the_one_that_it_restates(string vetting, string allHazards, string score) =>
        Assert.Equal(score, Assessed.Of(Assets(vetting, allHazards), Both, One).Score.Overall.Line());

    [Fact]
    public void A_part_of_the_score_that_holds_only_the_one_still_counts_it()
    {
        var score =
            Assessed.Of(Assets("true", "false"), Both, One, new ARequirement { Id = "CI-A-03", Criterion = ARequirement.Holds }).Score;

        Assert.Equal(
            "33.3–33.4 | city 33.3–33.4, law 100–100 | adequacy 33.3–33.4",
            $"{score.Overall.Line()} | {Parts(score.Rulesets)} | {Parts(score.Dimensions)}");
    }

    [Fact]
    public void Where_the_restated_requirement_does_not_apply_the_other_weighs()
    {
        const string review =
            """{"unit": {"kind": "company"}, "assets": {"systems": [{"key": "a", "classified": false}], "systemsComplete": true}}""";
        var report = Assessed.Of(review, ForAdministrations, ForAll, new ARequirement { Criterion = ARequirement.Holds });

        Assert.Equal(("66.6–66.7", 33.3m), (report.Score.Overall.Line(), report.Findings.Single().Points));
    }

    [Fact]
    public void The_points_of_a_gap_are_those_of_the_requirement_that_it_is_reported_under()
    {
        var report = Assessed.Of(
            Assets("false", "true"), Both, One, new ARequirement { Id = "CI-A-03", Severity = "critical", Criterion = ARequirement.Holds });

        Assert.Equal((50m, 50m), (report.Findings.Single().Points, report.Goals.Single().Points));
    }

    [Fact]
    public void A_question_can_take_away_a_gap_once() =>
        Assert.Equal(
            ["/assets/vetting 100", "/assets/allHazards 100"],
            Assessed.Of("{}", Both, One).Questions.Select(question => FormattableString.Invariant($"{question.Pointer} {question.UpTo}")));

    [Fact]
    public void A_judgement_counts_a_gap_once() =>
        Assert.Equal(
            ["CI-A-01"], Assessed.Of(Assets("false", "true"), Both, One with { Severity = "critical" }).Judgement.Adequacy.Requirements);

    [Fact]
    public void A_judgement_passes_over_no_gap_when_it_is_not_known_whether_the_restated_requirement_applies() =>
        Assert.Equal(
            (JudgementAnswer.No, "CI-B-02"),
            Judged(Assessed.Of(
                """{"assets": {"systems": [{"key": "a", "classified": false}], "systemsComplete": true}}""",
                ForAdministrations,
                ForAll with { Severity = "critical" })));

    [Fact]
    public void An_error_of_what_is_reported_elsewhere_is_listed_all_the_same()
    {
        ARequirement failing = new() { Id = "CI-A-01", Criterion = "1 / review.unit.employees > 0" };

        var report = Assessed.Of("""{"unit": {"employees": 0}}""", failing, failing with { Id = "CI-A-02", Restates = "CI-A-01" });

        Assert.Equal(
            ("CI-A-01 Undetermined <CI-A-02>", "CI-A-01 CI-A-02"),
            (Findings(report), string.Join(' ', report.Errors.Select(error => error.Requirement))));
    }

    private static (JudgementAnswer Answer, string Requirements) Judged(Report report) =>
        (report.Judgement.Adequacy.Answer, string.Join(' ', report.Judgement.Adequacy.Requirements));

    private static string Assets(string vetting, string allHazards)
    {
        var stated = new[] { ("vetting", vetting), ("allHazards", allHazards) }.Where(fact => fact.Item2 != "null")
            .Select(fact => $"\"{fact.Item1}\": {fact.Item2}");
        return $$"""{"assets": { {{string.Join(", ", stated)}} } }""";
    }

    private static string Findings(Report report) => string.Join(", ", report.Findings.Select(finding => string.Join(' ', new[]
    {
        finding.Requirement,
        finding.Subject?.Key ?? "",
        finding.Verdict.ToString(),
        finding.RestatedBy.Count == 0 ? "" : $"<{string.Join(' ', finding.RestatedBy)}>",
    }.Where(part => part.Length > 0))));

    private static IEnumerable<string> Goals(Report report) => report.Goals.Select(goal => $"{goal.Key}: {string.Join(' ', goal.Closes)}");

    private static string Parts(IEnumerable<PartialScore> parts) =>
        string.Join(", ", parts.Select(part => $"{part.Key} {part.Interval.Line()}"));
}

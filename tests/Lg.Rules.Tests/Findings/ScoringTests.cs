using Lg.Model.Reports;
using Lg.Rules.Tests.Evaluation;

namespace Lg.Rules.Tests.Findings;

/// <summary>The score by the formula of docs/scoring.md, worked out by hand.</summary>
public sealed class ScoringTests
{
    private static readonly ARequirement Classified = new() { Id = "CI-A-02", Subject = "system", Criterion = "system.classified" };

    [Theory]
    [InlineData("100–100", "major met")]
    [InlineData("0–0", "major notMet")]
    [InlineData("0–100", "major undetermined")]
    [InlineData("-", "major notApplicable")]
    [InlineData("-", "critical question")]
    [InlineData("66.6–66.7", "critical met", "major notMet")]
    [InlineData("88.8–88.9", "critical met", "advice notMet")]
    [InlineData("57.1–71.5", "critical met", "major notMet", "minor undetermined", "advice notApplicable")]
    [InlineData("53.3–53.4", "critical met", "major notMet", "minor notMet", "advice notMet")]
    [InlineData("100–100", "critical met", "critical notApplicable", "critical question")]
    [InlineData("14.2–42.9", "minor met", "minor notMet", "major undetermined", "major notMet", "minor notMet")]
    public void The_score_is_the_weight_that_is_met_over_the_weight_that_applies(string score, params string[] outcomes) =>
        Assert.Equal(score, Assessed.Of("{}", ARequirement.Coming(outcomes)).Score.Overall.Line());

    [Fact]
    public void The_worked_example_of_the_manual_comes_out_as_it_says()
    {
        ARequirement[] requirements =
            [.. ARequirement.Coming("critical met", "major met", "minor notMet", "advice undetermined", "major notApplicable")];
        requirements[1] = Classified;

        var report = Assessed.Of(
            """{"assets": {"systems": [{"key": "a", "classified": true}, {"key": "b", "classified": true}, {"key": "c"}], "systemsComplete": true}}""",
            requirements);

        Assert.Equal(
            ("71.1–86.7", "CI-A-03 13.3, CI-A-02 8.9, CI-A-04 6.7"),
            (
                report.Score.Overall.Line(),
                string.Join(
                    ", ", report.Findings.Select(finding => FormattableString.Invariant($"{finding.Requirement} {finding.Points}")))));
    }

    [Theory]
    [InlineData("CI-A-03", "notMet", "71.1–86.7", "CI-A-03 13.3")]
    [InlineData(null, "notMet", "66.6–81.3", "CI-A-03 12.5, CI-A-06 6.3")]
    [InlineData("CI-A-03", "notApplicable", "76.1–92.9", "CI-A-06 7.1")]
    public void The_example_of_a_gap_that_counts_once_comes_out_as_the_manual_says(
        string? restates, string restated, string score, string notMet)
    {
        ARequirement[] requirements =
        [
            .. ARequirement.Coming(
                "critical met", "major met", $"minor {restated}", "advice undetermined", "major notApplicable", "law advice notMet"),
        ];
        requirements[1] = Classified;
        requirements[5] = requirements[5] with { Restates = restates };

        var report = Assessed.Of(
            """{"assets": {"systems": [{"key": "a", "classified": true}, {"key": "b", "classified": true}, {"key": "c"}], "systemsComplete": true}}""",
            requirements);

        Assert.Equal(
            (score, "0–0", notMet),
            (
                report.Score.Overall.Line(),
                report.Score.Rulesets.Single(part => part.Key == "law").Interval.Line(),
                string.Join(
                    ", ",
                    report.Findings.Where(finding => finding.Verdict == Verdict.NotMet)
                        .Select(finding => FormattableString.Invariant($"{finding.Requirement} {finding.Points}")))));
    }

    [Fact]
    public void The_model_of_the_score_is_named() =>
        Assert.Equal("severity-8-4-2-1-once", Assessed.Of("{}", new ARequirement()).Score.Model);

    [Fact]
    public void An_interval_is_rounded_outwards()
    {
        var report = Assessed.Of(
            """{"assets": {"systems": [{"key": "a", "classified": true}, {"key": "b", "classified": false}, {"key": "c", "classified": false}], "systemsComplete": true}}""",
            Classified);

        Assert.Equal(("33.3–33.4", "33.3–33.4"), (report.Score.Overall.Line(), report.Requirements[0].Share.Line()));
    }

    [Fact]
    public void Each_part_has_a_score_of_its_own_and_what_is_not_applicable_none()
    {
        ARequirement[] requirements =
        [
            new() { Id = "CI-A-01", Chapter = "4.5", Criterion = ARequirement.Holds },
            new() { Id = "CI-A-02", Chapter = "4.1", Criterion = ARequirement.Fails },
            new()
            {
                Id = "CI-A-03",
                Ruleset = "law",
                Area = "systems",
                Dimension = "suitability",
                Chapter = "10",
                Criterion = "review.assets.allHazards",
            },
            new() { Id = "CI-A-04", Dimension = "effectiveness", Applies = "false" },
        ];

        var score = Assessed.Of("{}", requirements).Score;

        Assert.Equal(
            "city 50–50, law 0–100 | plans 50–50, systems 0–100 | 4 50–50, 10 0–100 | suitability 0–100, adequacy 50–50",
            string.Join(
                " | ", Parts(score).Select(parts => string.Join(", ", parts.Select(part => $"{part.Key} {part.Interval.Line()}")))));
    }

    [Theory]
    [InlineData("major met", "")]
    [InlineData("major notMet", "100")]
    [InlineData("major undetermined", "100")]
    [InlineData("major notApplicable", "")]
    public void The_points_of_a_requirement_are_what_the_low_end_would_gain(string outcome, string points) =>
        Assert.Equal(points, PointsOf(Assessed.Of("{}", ARequirement.Coming(outcome))));

    [Theory]
    [InlineData(
        """{"systems": [{"key": "a", "classified": false}, {"key": "b"}, {"key": "c", "classified": true}], "systemsComplete": true}""",
        "33.3 33.3")]
    [InlineData("""{"systemsCoverage": {"classified": "some"}}""", "100")]
    [InlineData("""{"systemsCoverage": {"classified": {"done": 3, "of": 11}}}""", "72.7")]
    [InlineData("""{"systems": [{"key": "a", "classified": false}], "systemsComplete": false}""", "0 0")]
    [InlineData("""{"systems": [], "systemsComplete": false}""", "0")]
    public void The_points_of_a_subject_are_its_part_and_of_a_partial_list_none(string assets, string points) =>
        Assert.Equal(points, PointsOf(Assessed.Of($$"""{"assets": {{assets}} }""", Classified with { Coverage = "classified" })));

    private static string PointsOf(Report report) =>
        string.Join(' ', report.Findings.Select(finding => FormattableString.Invariant($"{finding.Points}")));

    private static IReadOnlyList<PartialScore>[] Parts(ScoreBoard score) => [score.Rulesets, score.Areas, score.Chapters, score.Dimensions];
}

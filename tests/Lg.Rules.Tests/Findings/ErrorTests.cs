using Lg.Model.Reports;
using Lg.Rules.Tests.Evaluation;

namespace Lg.Rules.Tests.Findings;

/// <summary>An error that is not absorbed is not a verdict: it is listed, and counts as undetermined.</summary>
public sealed class ErrorTests
{
    private static readonly ARequirement Failing = new() { Criterion = "1 / review.unit.employees > 0" };

    [Fact]
    public void A_failed_criterion_is_listed_and_counts_as_undetermined()
    {
        var report = Assessed.Of("""{"unit": {"employees": 0}}""", Failing, new() { Id = "CI-A-02", Criterion = ARequirement.Holds });

        Assert.Equal(
            (
                "Undetermined 0–100 0/0/1/0",
                "50–100",
                "CI-A-01 DivideByZero",
                "Kravet kunde inte prövas: uttrycket i katalogen gav ett fel."),
            (
                report.Requirements[0].Line(),
                report.Score.Overall.Line(),
                string.Join(';', report.Errors.Select(error => $"{error.Requirement} {error.Code}")),
                report.Requirements[0].Reason?.Sv));
    }

    [Fact]
    public void An_error_makes_no_goal_and_asks_nothing()
    {
        var report = Assessed.Of("""{"unit": {"employees": 0}}""", Failing);

        Assert.Equal((0, ""), (report.Goals.Count, report.Asked()));
    }

    [Theory]
    [InlineData("1 / review.unit.employees > 0 && false", Verdict.NotMet)]
    [InlineData("1 / review.unit.employees > 0 || true", Verdict.Met)]
    public void An_error_that_is_absorbed_is_none(string criterion, Verdict verdict)
    {
        var report = Assessed.Of("""{"unit": {"employees": 0}}""", Failing with { Criterion = criterion });

        Assert.Equal((verdict, 0), (report.Requirements[0].Verdict, report.Errors.Count));
    }

    [Fact]
    public void A_fact_that_is_not_stated_is_asked_for_before_an_error_is_told()
    {
        var report = Assessed.Of(
            """{"unit": {"employees": 0}}""", Failing with { Criterion = "1 / review.unit.employees > 0 && review.assets.vetting" });

        Assert.Equal((0, "/assets/vetting"), (report.Errors.Count, report.Asked()));
    }

    [Fact]
    public void When_applies_fails_the_requirement_is_undetermined()
    {
        var report = Assessed.Of("""{"unit": {"employees": 0}}""", new ARequirement { Applies = "1 / review.unit.employees > 0" });

        Assert.Equal((Verdict.Undetermined, "DivideByZero"), (report.Requirements[0].Verdict, report.Errors[0].Code));
    }

    [Fact]
    public void Each_item_fails_by_itself()
    {
        var report = Assessed.Of(
            """{"resources": {"trainings": [{"key": "a", "audience": 0}, {"key": "b", "audience": 2}], "trainingsComplete": true}}""",
            new ARequirement { Subject = "training", Criterion = "2 / training.audience > 0" });

        Assert.Equal(
            ("Undetermined 50–100 1/0/1/0", "training a DivideByZero"),
            (
                report.Requirements[0].Line(),
                string.Join(';', report.Errors.Select(error => $"{error.Subject?.Kind} {error.Subject?.Key} {error.Code}"))));
    }

    [Fact]
    public void What_is_upcoming_can_fail_too()
    {
        var report = Assessed.Of("""{"unit": {"employees": 0}}""", Failing with { Source = "announced", InForce = "{ from: 2026-01-15 }" });

        Assert.Equal((Readiness.Undetermined, 1), (report.Requirements[0].Upcoming, report.Errors.Count));
    }

    [Fact]
    public void A_template_that_fails_falls_back_to_the_title()
    {
        var report = Assessed.Of(
            """{"unit": {"employees": 0}}""",
            new ARequirement { Criterion = ARequirement.Fails, Finding = ("{1 / review.unit.employees}", "{1 / review.unit.employees}") });

        Assert.Equal("Kravet ”Krav CI-A-01” är inte uppfyllt.", report.Findings[0].Message.Sv);
    }
}

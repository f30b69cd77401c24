using System.Globalization;
using Lg.Model.Reports;

namespace Lg.Rules.Tests.Evaluation;

/// <summary>When a requirement is in force: law by the as-of date, city instruction by the plan year.</summary>
public sealed class TimeGateTests
{
    private const string Failing = """{"review": {"planYear": 2026}, "assets": {"vetting": false}}""";
    private const string Passing = """{"review": {"planYear": 2026}, "assets": {"vetting": true}}""";

    private static readonly ARequirement NewLaw = new() { Source = "announced", InForce = "{ from: 2026-01-15 }" };

    [Theory]
    [InlineData("2026-01-14", "NotApplicable - 0/0/0/1")]
    [InlineData("2026-01-15", "NotMet 0–0 0/1/0/0")]
    [InlineData("2026-06-30", "NotMet 0–0 0/1/0/0")]
    [InlineData("2026-07-01", "NotApplicable - 0/0/0/1")]
    public void A_law_is_in_force_from_its_first_to_its_last_day(string asOf, string verdict) =>
        Assert.Equal(
            verdict,
            Assessed.Of(Failing, Day(asOf), NewLaw with { InForce = "{ from: 2026-01-15, until: 2026-06-30 }" }).Requirements[0].Line());

    [Theory]
    [InlineData(2025, "NotApplicable - 0/0/0/1")]
    [InlineData(2026, "NotMet 0–0 0/1/0/0")]
    [InlineData(2027, "NotMet 0–0 0/1/0/0")]
    [InlineData(2028, "NotApplicable - 0/0/0/1")]
    public void A_city_instruction_is_in_force_by_plan_year_whatever_the_date(int planYear, string verdict)
    {
        var review = $$"""{"review": {"planYear": {{planYear}} }, "assets": {"vetting": false} }""";

        Assert.Equal(verdict, Assessed.Of(review, new ARequirement { PlanYears = "{ from: 2026, until: 2027 }" }).Requirements[0].Line());
    }

    [Theory]
    [InlineData("{ from: 2026 }")]
    [InlineData("{ until: 2026 }")]
    public void An_unknown_plan_year_leaves_it_undetermined_and_is_asked_for(string planYears)
    {
        var report = Assessed.Of("""{"assets": {"vetting": false}}""", new ARequirement { PlanYears = planYears });

        Assert.Equal(("Undetermined 0–100 0/0/1/0", "/review/planYear"), (report.Requirements[0].Line(), report.Asked()));
    }

    [Theory]
    [InlineData("2025-10-08", null)]
    [InlineData("2025-10-09", Readiness.NotReady)]
    [InlineData("2026-01-14", Readiness.NotReady)]
    [InlineData("2026-01-15", null)]
    public void An_announced_law_is_upcoming_until_it_is_in_force(string asOf, Readiness? readiness) =>
        Assert.Equal(readiness, Assessed.Of(Failing, Day(asOf), NewLaw).Requirements[0].Upcoming);

    [Theory]
    [InlineData("guideline announced", "2025-10-09")]
    [InlineData("old-act announced", "2025-10-09")]
    [InlineData("rules announced", "2025-10-09")]
    [InlineData("budget announced", "2025-10-09")]
    [InlineData("guideline budget", "2025-06-01")]
    public void A_law_is_announced_when_the_first_of_its_laws_is_whatever_stands_first(string sources, string announced) =>
        Assert.Equal(announced, FirstTold(NewLaw with { Source = sources, InForce = "{ from: 2026-12-01 }" }));

    [Theory]
    [InlineData("announced rules")]
    [InlineData("rules announced")]
    public void The_law_that_is_in_force_on_the_same_day_says_when_it_was_announced(string sources) =>
        Assert.Equal("2026-06-15", FirstTold(NewLaw with { Source = sources, InForce = "{ from: 2026-10-01 }" }));

    [Theory]
    [InlineData("budget", "2025-06-01")]
    [InlineData("announced", "2025-10-09")]
    [InlineData("announced budget", "2025-06-01")]
    [InlineData("rules announced", "2025-10-09")]
    public void A_city_instruction_is_announced_when_the_city_does_or_else_the_law(string sources, string announced) =>
        Assert.Equal(announced, FirstTold(new ARequirement { Source = sources, PlanYears = "{ from: 2027 }" }));

    [Theory]
    [InlineData("2025-12-31", null)]
    [InlineData("2026-01-01", Readiness.NotReady)]
    public void What_is_more_than_24_months_ahead_is_not_upcoming(string asOf, Readiness? readiness) =>
        Assert.Equal(readiness, Assessed.Of(Failing, Day(asOf), NewLaw with { InForce = "{ from: 2028-01-01 }" }).Requirements[0].Upcoming);

    [Fact]
    public void What_was_never_announced_is_not_upcoming() =>
        Assert.Null(Assessed.Of(Failing, new ARequirement { InForce = "{ from: 2026-01-15 }" }).Requirements[0].Upcoming);

    [Fact]
    public void A_city_instruction_for_a_later_plan_year_is_upcoming_when_announced()
    {
        var report = Assessed.Of(Failing, new ARequirement { Source = "announced", PlanYears = "{ from: 2027 }" });

        Assert.Equal((Readiness.NotReady, new DateOnly(2027, 1, 1)), (report.Requirements[0].Upcoming, report.Upcoming[0].InForceFrom));
    }

    [Theory]
    [InlineData(Passing, Readiness.Ready)]
    [InlineData(Failing, Readiness.NotReady)]
    [InlineData("{}", Readiness.Undetermined)]
    public void Readiness_is_the_criterion_without_the_gate(string review, Readiness readiness) =>
        Assert.Equal(readiness, Assessed.Of(review, NewLaw).Requirements[0].Upcoming);

    [Fact]
    public void What_is_upcoming_is_not_applicable_and_never_in_the_score()
    {
        var report = Assessed.Of(Failing, NewLaw);

        Assert.Equal(
            ("NotApplicable - 0/0/0/1", "Kravet gäller först från 15 januari 2026.", "-", 0, "CI-A-01 NotReady Det brister."),
            (report.Requirements[0].Line(), report.Requirements[0].Reason?.Sv, report.Score.Overall.Line(), report.Findings.Count,
                string.Join(';', report.Upcoming.Select(found => $"{found.Requirement} {found.Readiness} {found.Message.Sv}"))));
    }

    [Fact]
    public void What_is_upcoming_and_unknown_is_asked_for_without_points()
    {
        var report = Assessed.Of("{}", NewLaw);

        Assert.Equal(
            ["/assets/vetting 0"],
            report.Questions.Select(question => string.Create(CultureInfo.InvariantCulture, $"{question.Pointer} {question.UpTo}")));
    }

    [Fact]
    public void What_will_not_concern_the_unit_is_not_upcoming() =>
        Assert.Null(Assessed.Of(
            """{"unit": {"kind": "administration"}}""", NewLaw with { Applies = "review.unit.kind == \"company\"" }).Requirements[
            0].Upcoming);

    [Theory]
    [InlineData("{ from: 2026-01-15 }", null, "Kravet gäller först från 15 januari 2026.")]
    [InlineData("{ from: 2020-01-01, until: 2025-06-30 }", null, "Kravet gällde till och med 30 juni 2025.")]
    [InlineData(null, "{ from: 2027 }", "Kravet gäller först från och med planår 2027.")]
    [InlineData(null, "{ until: 2025 }", "Kravet gällde till och med planår 2025.")]
    public void What_is_not_in_force_tells_when_it_is(string? inForce, string? planYears, string reason) =>
        Assert.Equal(
            reason, Assessed.Of(Failing, new ARequirement { InForce = inForce, PlanYears = planYears }).Requirements[0].Reason?.Sv);

    [Fact]
    public void What_has_ended_does_not_fall_back_to_what_it_replaced()
    {
        var report = Assessed.Of(
            Failing,
            Day("2026-07-01"),
            new ARequirement { InForce = "{ from: 2024-01-01, until: 2025-12-31 }" },
            new ARequirement { Id = "CI-A-02", InForce = "{ from: 2026-01-01, until: 2026-06-30 }" });

        Assert.All(report.Requirements, result => Assert.Equal(Verdict.NotApplicable, result.Verdict));
    }

    private static string? FirstTold(ARequirement requirement)
    {
        var rulebook = ARulebook.With(requirement);
        string[] days = ["2025-05-31", "2025-06-01", "2025-10-08", "2025-10-09", "2026-06-14", "2026-06-15"];
        return days.FirstOrDefault(day => rulebook.Assess(AReview.Of(Failing), Day(day)).Upcoming.Count > 0);
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

using Lg.Catalog.Tests.Samples;
using Lg.Model.Reports;
using Lg.Rules;

namespace Lg.Catalog.Tests.Traps;

/// <summary>Dates, clocks and years that are easily taken for one another. A test for each trap.</summary>
public sealed class TrapsOfTime
{
    [Fact]
    public void Trap_2_a_law_is_judged_by_the_day_and_not_before_it_is_in_force()
    {
        var early = ShippedCatalog.Rulebook.Requirements
            .Where(requirement => requirement.PlanYearFrom is null && requirement.InForceFrom > new DateOnly(2025, 12, 1))
            .ToList();
        var report = Sample.Assess(Sample.Trafikkontoret, "2025-12-01");

        Assert.NotEmpty(early);
        Assert.All(
            early,
            requirement => Assert.Contains(
                report.VerdictOf(requirement.Id),
                new[]
                {
                    Verdict.NotApplicable,
                    requirement.Kind == RequirementKind.Question ? Verdict.Undetermined : Verdict.NotApplicable,
                }));
    }

    [Theory]
    [InlineData("2025-12-01", "RL-LA-02", Verdict.Met)]
    [InlineData("2025-12-01", "ISO-931-07", Verdict.Met)]
    [InlineData("2026-11-21", "RL-LA-02", Verdict.NotMet)]
    [InlineData("2026-11-21", "ISO-931-07", Verdict.NotMet)]
    [InlineData("2026-11-21", "CSL-INC-13", Verdict.NotMet)]
    public void Trap_2_what_held_when_it_was_written_may_have_passed_since(string asOf, string requirement, Verdict verdict) =>
        Assert.Equal(verdict, Sample.Assess(Sample.Trafikkontoret, asOf).VerdictOf(requirement));

    [Theory]
    [InlineData(2024, 3, "RL-LG-02", Verdict.Met)]
    [InlineData(2024, 1, "RL-LG-02", Verdict.NotMet)]
    [InlineData(2025, 1, "RL-LG-02", Verdict.NotApplicable)]
    [InlineData(2025, 1, "RL-LG-02B", Verdict.NotApplicable)]
    [InlineData(2026, 1, "RL-LG-02B", Verdict.Met)]
    public void Trap_3_the_plan_covers_three_years_for_2024_none_is_asked_for_2025_and_one_year_for_2026(
        int planYear, int years, string requirement, Verdict verdict) =>
        Assert.Equal(
            verdict,
            Assessed.Verdict(
                requirement, "2026-11-21", $"unit: {{ kind: administration }}\nreview: {{ planYear: {planYear}, plannedYears: {years} }}"));

    [Theory]
    [InlineData("05")]
    [InlineData("06")]
    [InlineData("07")]
    [InlineData("08")]
    public void Trap_4_the_four_topics_are_ought_before_2026_and_must_from_2026(string topic)
    {
        var (must, ought) = (Requirement($"RL-LG-{topic}"), Requirement($"RL-LG-{topic}B"));

        Assert.Equal((Severity.Major, 2026, Severity.Minor, 2025), (must.Severity, must.PlanYearFrom, ought.Severity, ought.PlanYearUntil));
    }

    [Theory]
    [InlineData(
        "awareAt: 2026-03-02T08:00:00+01:00, significantDecidedAt: 2026-03-03T04:00:00+01:00, warningSent: { at: 2026-03-03T14:00:00+01:00 }",
        "CSL-INC-01",
        Verdict.NotMet)]
    [InlineData(
        "occurredAt: 2026-01-20T08:00:00+01:00, awareAt: 2026-03-02T08:00:00+01:00, warningSent: { at: 2026-03-02T20:00:00+01:00 }",
        "CSL-INC-01",
        Verdict.Met)]
    [InlineData(
        "awareAt: 2026-03-02T08:00:00+01:00, notificationSent: { at: 2026-03-04T08:00:00+01:00 }, handledAt: 2026-03-10T08:00:00+01:00, ongoing: false, finalReportSent: { at: 2026-04-04T07:00:00+02:00 }",
        "CSL-INC-03",
        Verdict.Met)]
    public void Trap_5_the_clock_starts_at_knowledge_and_the_month_of_the_final_report_at_the_notification(
        string facts, string requirement, Verdict verdict) =>
        Assert.Equal(verdict, OfIncident(requirement, facts));

    [Theory]
    [InlineData("2026-03-04T08:00:00+01:00", "civilDefenceAgency", Verdict.NotApplicable)]
    [InlineData("2026-08-04T08:00:00+02:00", "civilDefenceAgency", Verdict.NotMet)]
    [InlineData("2026-08-04T08:00:00+02:00", "cyberPortal", Verdict.Met)]
    public void Trap_8_the_cyber_portal_is_asked_of_reports_from_July_2026_only(string sentAt, string recipient, Verdict verdict) =>
        Assert.Equal(
            verdict,
            OfIncident("CSL-INC-06", $"awareAt: 2026-03-02T08:00:00+01:00, notificationSent: {{ at: {sentAt} }}, sentTo: {recipient}"));

    [Theory]
    [InlineData(
        "authorityNotified: { at: 2026-03-05T06:00:00+01:00 }, notificationSent: { at: 2026-03-05T16:00:00+01:00 }",
        Verdict.NotMet,
        Verdict.Met)]
    [InlineData(
        "authorityNotified: { at: 2026-03-05T16:00:00+01:00 }, notificationSent: { at: 2026-03-05T06:00:00+01:00 }",
        Verdict.Met,
        Verdict.NotMet)]
    public void Trap_9_the_two_limits_of_72_hours_are_two_clocks(string facts, Verdict cyberSecurityAct, Verdict dataProtection)
    {
        const string Aware = "kind: both, riskToPersons: risk, awareAt: 2026-03-02T08:00:00+01:00, ";

        Assert.Equal(
            (cyberSecurityAct, dataProtection), (OfIncident("CSL-INC-02", Aware + facts), OfIncident("DSO-PUI-01", Aware + facts)));
    }

    [Theory]
    [InlineData("2026-08-02", Verdict.NotApplicable)]
    [InlineData("2027-12-01", Verdict.NotApplicable)]
    [InlineData("2027-12-02", Verdict.NotMet)]
    public void Trap_16_the_rules_on_high_risk_AI_apply_from_December_2027_and_not_from_August_2026(string asOf, Verdict verdict) =>
        Assert.Equal(
            verdict,
            Assessed.Verdict("RL-AI-04", asOf, "stage: submitted\ncontext: { aiUsed: true, aiUses: [{ key: a }], aiUsesComplete: true }"));

    [Fact]
    public void Trap_16_only_the_transparency_of_article_50_kept_the_day_that_was_given_up() =>
        Assert.Equal(
            ["art. 50.3–50.5, 113"],
            ShippedCatalog.Rulebook.Requirements.Where(requirement => requirement.InForceFrom == new DateOnly(2026, 8, 2))
                .Select(requirement => requirement.Sources[0].At));

    private static Verdict OfIncident(string requirement, string facts) => Assessed.Verdict(
        requirement,
        "2026-11-21",
        $"unit: {{ kind: administration }}\nrisks: {{ incidents: [{{ key: i, significant: true, {(facts.Contains("kind:", StringComparison.Ordinal) ? "" : "kind: informationSecurity, ")}{facts} }}], incidentsComplete: true }}");

    private static RequirementInfo Requirement(string id) =>
        ShippedCatalog.Rulebook.Requirements.Single(requirement => requirement.Id == id);
}

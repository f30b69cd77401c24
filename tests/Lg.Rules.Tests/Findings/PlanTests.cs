using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Presentation;
using Lg.Rules.Tests.Evaluation;

namespace Lg.Rules.Tests.Findings;

/// <summary>What is planned and not there: it is lacking, and the plan is seen.</summary>
public sealed class PlanTests
{
    private static readonly ARequirement Method = new() { Criterion = "review.risks.method.exists" };

    private static readonly ARequirement MethodAndAnalysis =
        new() { Id = "CI-A-02", Criterion = "review.risks.method.exists && review.risks.analysis.exists" };

    [Theory]
    [InlineData(
        "2026", "Det brister. Enligt planen ska det vara klart 2026.", "It is lacking. According to the plan it is to be done by 2026.")]
    [InlineData(
        "2026-05",
        "Det brister. Enligt planen ska det vara klart maj 2026.",
        "It is lacking. According to the plan it is to be done by May 2026.")]
    [InlineData(
        "2026-05-31",
        "Det brister. Enligt planen ska det vara klart 31 maj 2026.",
        "It is lacking. According to the plan it is to be done by 31 May 2026.")]
    public void What_is_planned_is_not_met_and_the_finding_says_when(string when, string sv, string en)
    {
        var finding = Found($$"""{"risks": {"method": {"plannedFor": "{{when}}"} } }""", Method);

        Assert.Equal((Verdict.NotMet, sv, en), (finding.Verdict, finding.Message.Sv, finding.Message.En));
        Assert.Equal(("/risks/method", "Metod för riskbedömning", when), Plan(Assert.Single(finding.Plans)));
    }

    [Theory]
    [InlineData("""{"risks": {"method": {"exists": false} } }""")]
    [InlineData("""{"risks": {"method": {"exists": false}, "analysis": {"plannedFor": "2026"} } }""")]
    public void What_is_lacking_without_a_plan_of_its_own_has_none(string review)
    {
        var finding = Found(review, Method);

        Assert.Equal(("Det brister.", 0), (finding.Message.Sv, finding.Plans.Count));
    }

    [Fact]
    public void Of_several_things_that_are_lacking_the_finding_says_which_is_planned()
    {
        var finding =
            Found("""{"risks": {"method": {"exists": false, "plannedFor": "2026"}, "analysis": {"exists": false} } }""", MethodAndAnalysis);

        Assert.Equal("Det brister. Metod för riskbedömning: enligt planen ska det vara klart 2026.", finding.Message.Sv);
    }

    [Theory]
    [InlineData("""{"proposed": true}""", "Det brister. Det är föreslaget men inte beslutat.")]
    [InlineData(
        """{"exists": false, "proposed": true, "plannedFor": "2026"}""",
        "Det brister. Det är föreslaget men inte beslutat. Enligt planen ska det vara klart 2026.")]
    [InlineData("""{"exists": false, "proposed": false}""", "Det brister.")]
    public void A_proposed_coordinator_is_not_appointed_and_the_finding_says_so(string coordinator, string message)
    {
        var finding = Found(
            $$"""{"dataProtection": {"coordinator": {{coordinator}} } }""",
            new() { Criterion = "review.dataProtection.coordinator.exists" });

        Assert.Equal((Verdict.NotMet, message), (finding.Verdict, finding.Message.Sv));
    }

    [Theory]
    [InlineData("true", "Det brister. Det är föreslaget men inte beslutat.", GoalMatch.Covered)]
    [InlineData("false", null, null)]
    public void A_proposed_role_is_not_appointed_and_the_finding_says_so(string proposed, string? message, GoalMatch? match)
    {
        var report = Assessed.Of(
            $$"""{"resources": {"roles": [{"key": "s", "kind": "aiCoordinator", "proposed": {{proposed}} }], "rolesComplete": true} }""",
            new ARequirement { Criterion = "review.resources.roles.exists(r, r.kind == 'aiCoordinator' && r.appointed)" });
        var finding = report.Findings[0];

        Assert.Equal(
            (message is null ? Verdict.Undetermined : Verdict.NotMet, match),
            (finding.Verdict, report.Goals is [var goal, ..] ? goal.Match : (GoalMatch?)null));
        Assert.Equal(message is null ? "" : message, finding.Verdict == Verdict.NotMet ? finding.Message.Sv : "");
        Assert.Equal(
            message is null ? "" : "/resources/roles/0 AI-samordnare",
            string.Join(' ', finding.Plans.Select(plan => $"{plan.Pointer} {plan.Title.Sv}")));
    }

    [Fact]
    public void Proposed_ownership_is_no_ownership_and_the_finding_says_so()
    {
        var finding = Found(
            """{"stage": "submitted", "assets": {"systemsCoverage": {"ownershipProposed": true} } }""",
            new() { Kind = "reporting", Subject = "system", Coverage = "owned", Criterion = "stated(system.systemOwner)" });

        Assert.Equal(
            (Verdict.NotMet, "Inga system har utpekad system- och informationsägare. Det är föreslaget men inte beslutat."),
            (finding.Verdict, finding.Message.Sv));
    }

    [Fact]
    public void Every_face_of_a_report_shows_the_plan()
    {
        var report = Assessed.Of("""{"risks": {"method": {"plannedFor": "2026"} } }""", Method);

        Assert.All(
            (string[])[
                TextReport.Write(report, Language.Swedish, ReportDetail.Full),
                MarkdownReport.Write(report, Language.Swedish, ReportDetail.Full),
                HtmlReport.Write(report, Language.Swedish, ReportDetail.Full),
                CsvReport.WriteFindings(report, Language.Swedish),
            ],
            page => Assert.Contains("Enligt planen ska det vara klart 2026.", OnOneLine(page), StringComparison.Ordinal));
    }

    [Fact]
    public void A_goal_whose_gaps_are_all_planned_is_covered_by_the_plan_and_what_it_lacks_is_shown()
    {
        var goal = Assert.Single(Assessed.Of("""{"risks": {"method": {"plannedFor": "2026"} } }""", Method).Goals);
        var planned = Assert.Single(goal.Planned);

        Assert.Equal((GoalMatch.Covered, "/risks/method", "method"), (goal.Match, planned.Pointer, planned.Key));
        Assert.Equal("mått, målvärde, ansvarig", string.Join(", ", planned.Lacks.Select(lack => lack.Sv)));
        Assert.Equal(("/risks/method", "Metod för riskbedömning", "2026"), Plan(planned.Plan!));
    }

    [Fact]
    public void A_goal_of_which_some_gaps_are_planned_is_partly_covered()
    {
        var goal = Assert.Single(Assessed.Of(
            """{"risks": {"method": {"plannedFor": "2026"} } }""",
            Method,
            new ARequirement { Id = "CI-A-03", Criterion = ARequirement.Fails }).Goals);

        Assert.Equal((GoalMatch.Partly, "/risks/method"), (goal.Match, Assert.Single(goal.Planned).Pointer));
    }

    [Fact]
    public void A_plan_whose_time_has_passed_is_seen_and_covers_nothing()
    {
        var report = Assessed.Of("""{"risks": {"method": {"plannedFor": "2025-11"} } }""", Method);

        Assert.Equal(
            ("Det brister. Var planerat till november 2025.", GoalMatch.New), (report.Findings[0].Message.Sv, report.Goals[0].Match));
        Assert.True(report.Findings[0].Plans[0].HasPassed);
    }

    [Fact]
    public void A_goal_with_the_topic_stands_before_the_plan()
    {
        var goal = Assert.Single(
            Assessed.Of("""{"risks": {"method": {"plannedFor": "2026"} }, "goals": [{"key": "a", "topic": "plan-made"}]}""", Method).Goals);

        Assert.Equal("/goals/0 /risks/method", string.Join(' ', goal.Planned.Select(item => item.Pointer)));
    }

    [Fact]
    public void A_plan_for_something_is_readable_by_a_rule_without_asking_whether_it_exists() =>
        Assert.Equal(
            Verdict.Met,
            Assessed.Of(
                """{"risks": {"method": {"plannedFor": "2026"} } }""",
                new ARequirement { Criterion = "review.risks.method.plannedFor > asOf" }).Requirements[
                0].Verdict);

    [Fact]
    public void What_is_below_something_planned_is_not_asked() =>
        Assert.Equal(
            (Verdict.NotMet, ""),
            (
                Assessed.Of(
                    """{"risks": {"method": {"plannedFor": "2026"} } }""",
                    new ARequirement { Criterion = "review.risks.method.exists && review.risks.method.acceptanceLevel > 3" }) is var report
                    ? report.Requirements[0].Verdict
                    : default,
                report.Asked()));

    // Text is broken into lines as wide as a terminal.
    private static string OnOneLine(string page) => string.Join(' ', page.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static Finding Found(string review, ARequirement requirement) => Assert.Single(Assessed.Of(review, requirement).Findings);

    private static (string Pointer, string Title, string? When) Plan(StatedPlan plan) => (plan.Pointer, plan.Title.Sv, plan.PlannedFor);
}

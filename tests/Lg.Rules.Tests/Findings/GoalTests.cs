using Lg.Model.Reports;
using Lg.Rules.Tests.Evaluation;

namespace Lg.Rules.Tests.Findings;

/// <summary>Goals from what is not met, what is coming and what will lapse, matched with what the unit has planned.</summary>
public sealed class GoalTests
{
    private static readonly ARequirement Reviewed = new()
    {
        Criterion = "review.compliance.localInstruction.exists && review.compliance.localInstruction.lastReviewedOn + months(12) >= asOf",
        Goal = "plan-kept",
    };

    [Fact]
    public void Requirements_with_one_goal_are_closed_by_it_together()
    {
        var goal = Assert.Single(
            Assessed.Of("{}", ARequirement.Coming("minor notMet", "critical notMet", "major met", "major undetermined")).Goals);

        Assert.Equal(
            ("plan-made", "CI-A-01 CI-A-02", Severity.Critical, GoalOrigin.Finding, 55.6m),
            (goal.Key, string.Join(' ', goal.Closes), goal.Priority, goal.Origin, goal.Points));
    }

    [Fact]
    public void A_goal_comes_with_measure_target_owner_and_due_date()
    {
        var goal = Assessed.Of("""{"review": {"planYear": 2027} }""", ARequirement.Coming("major notMet")).Goals[0];

        Assert.Equal(
            ("Gör en plan", "Antal planer", "minst 3", null, "chef", new DateOnly(2026, 6, 1), 2027, "plans"),
            (goal.Title.Sv, goal.Measure.Sv, goal.Target.Sv, goal.Baseline?.Sv, goal.Owner.Sv, goal.Due, goal.Year, goal.Area));
    }

    [Fact]
    public void A_target_of_facts_that_are_not_stated_falls_back_to_the_title()
    {
        var goal = Assessed.Of(
            """{"unit": {"name": "Bolaget"} }""", new ARequirement { Criterion = ARequirement.Fails, Goal = "plan-kept" }).Goals[
            0];

        Assert.Equal(("Håll planen", "Bolaget", new DateOnly(2026, 3, 31)), (goal.Target.Sv, goal.Baseline?.Sv, goal.Due));
    }

    [Theory]
    [InlineData("""{"review": {"planYear": 2027, "nextReviewBy": "2026-05-04"} }""", "2026-05-04")]
    [InlineData("""{"review": {"planYear": 2027, "nextReviewBy": "2026-05"} }""", "2026-05-31")]
    [InlineData("""{"review": {"planYear": 2027} }""", "2027-12-31")]
    [InlineData("{}", "2025-12-31")]
    public void A_due_date_that_is_not_known_is_the_end_of_the_plan_year(string review, string due) =>
        Assert.Equal(
            due,
            Assessed
                .Of(review, new ARequirement { Criterion = ARequirement.Fails, Goal = "systems-safe" }).Goals[0].Due
                .ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("2026", "2025-06-01", "Renewal")]
    [InlineData("2026", "2026-01-15", "")]
    [InlineData("2025", "2025-06-01", "")]
    [InlineData("2025", "2024-12-15", "Renewal")]
    [InlineData("2024", "2025-06-01", "")]
    [InlineData("2026", "2024-06-01", "Finding")]
    public void What_is_met_now_and_not_at_the_end_of_the_plan_year_is_renewed(string planYear, string reviewedOn, string origins)
    {
        var review =
            $$"""{"review": {"planYear": {{planYear}} }, "compliance": {"localInstruction": {"lastReviewedOn": "{{reviewedOn}}"} } }""";

        Assert.Equal(origins, string.Join(' ', Assessed.Of(review, Reviewed).Goals.Select(goal => goal.Origin)));
    }

    [Fact]
    public void Without_a_plan_year_nothing_is_renewed() =>
        Assert.Empty(Assessed.Of("""{"compliance": {"localInstruction": {"lastReviewedOn": "2025-06-01"} } }""", Reviewed).Goals);

    [Fact]
    public void What_is_announced_and_not_ready_makes_a_goal() =>
        Assert.Equal(
            GoalOrigin.Upcoming,
            Assessed.Of(
                "{}", new ARequirement { Criterion = ARequirement.Fails, Source = "announced", InForce = "{ from: 2026-01-15 }" }).Goals[
                0].Origin);

    [Fact]
    public void What_is_undetermined_makes_a_question_and_no_goal()
    {
        var report = Assessed.Of("{}", ARequirement.Coming("major undetermined"));

        Assert.Equal((0, "/assets/allHazards"), (report.Goals.Count, report.Asked()));
    }

    [Fact]
    public void Goals_stand_by_severity_and_a_renewal_after_what_is_as_severe()
    {
        const string Review = """{"review": {"planYear": 2026}, "compliance": {"localInstruction": {"lastReviewedOn": "2025-06-01"} } }""";
        ARequirement[] requirements =
        [
            Reviewed with { Id = "CI-A-01", Severity = "critical" },
            new() { Id = "CI-A-02", Severity = "minor", Criterion = ARequirement.Fails, Goal = "plan-made" },
            new() { Id = "CI-A-03", Severity = "critical", Criterion = ARequirement.Fails, Goal = "systems-safe" },
        ];

        Assert.Equal(
            "systems-safe plan-kept plan-made", string.Join(' ', Assessed.Of(Review, requirements).Goals.Select(goal => goal.Key)));
    }

    [Fact]
    public void Of_equal_severity_law_stands_before_what_gives_more_points()
    {
        ARequirement[] requirements =
        [
            new() { Id = "CI-A-01", Criterion = ARequirement.Fails, Goal = "plan-made" },
            new() { Id = "CI-A-02", Criterion = ARequirement.Fails, Goal = "plan-made" },
            new() { Id = "CI-A-03", Criterion = ARequirement.Fails, Goal = "systems-safe", Source = "announced" },
        ];

        Assert.Equal("systems-safe plan-made", string.Join(' ', Assessed.Of("{}", requirements).Goals.Select(goal => goal.Key)));
    }

    [Fact]
    public void The_first_ten_goals_are_on_the_first_page()
    {
        var keys = Enumerable.Range(1, 12).Select(i => $"goal-{i:00}").ToList();
        string[] files =
        [
            "goals:\n" + string.Concat(keys.Select(Template)),
            .. keys.Select((key, i) => new ARequirement { Id = $"CI-A-{i:00}", Criterion = ARequirement.Fails, Goal = key }.ToYaml()),
        ];

        var goals = ARulebook.Load(files).Value!.Assess(new(), Assessed.AsOf).Goals;

        Assert.Equal(keys.Take(10), goals.Where(goal => goal.FirstPage).Select(goal => goal.Key));

        static string Template(string key) =>
            $"  - key: {key}\n    area: plans\n    owner: head\n    due: |\n      asOf\n"
                + string.Concat(((string[])["title", "measure", "target"]).Select(text => $"    {text}: {{ sv: a, en: a }}\n"));
    }

    [Theory]
    [InlineData("{}", "chef")]
    [InlineData("""{"unit": {"kind": "administration"} }""", "förvaltningschef")]
    [InlineData("""{"unit": {"kind": "districtAdministration"} }""", "förvaltningschef")]
    [InlineData("""{"unit": {"kind": "company"} }""", "bolagschef")]
    [InlineData("""{"unit": {"kind": "parentCompany"} }""", "bolagschef")]
    public void An_owner_is_called_what_the_kind_of_unit_calls_the_role(string review, string owner) =>
        Assert.Equal(owner, Assert.Single(Assessed.Of(review, new ARequirement { Criterion = ARequirement.Fails }).Goals).Owner.Sv);

    [Fact]
    public void What_only_finishes_the_document_stands_last_and_not_on_the_first_page()
    {
        var goals = Assessed.Of(
            """{"stage": "submitted"}""",
            new ARequirement
            {
                Id = "CI-A-01",
                Severity = "critical",
                Kind = "reporting",
                Criterion = "stated(review.unit.name)",
                Goal = "plan-made",
            },
            new ARequirement { Id = "CI-A-02", Severity = "minor", Criterion = ARequirement.Fails, Goal = "systems-safe" }).Goals;

        Assert.Equal(
            "systems-safe False True, plan-made True False",
            string.Join(", ", goals.Select(goal => $"{goal.Key} {goal.BeforeDecision} {goal.FirstPage}")));
    }

    [Fact]
    public void What_a_law_demands_of_the_review_is_a_goal_for_the_year() => Assert.False(Assert.Single(Assessed.Of(
        """{"stage": "submitted"}""",
        new ARequirement { Kind = "reporting", Criterion = "stated(review.unit.name)", Source = "old-act" }).Goals).BeforeDecision);

    [Fact]
    public void A_goal_that_also_closes_something_else_is_a_goal_for_the_year()
    {
        var goal = Assert.Single(Assessed.Of(
            """{"stage": "submitted"}""",
            new ARequirement { Id = "CI-A-01", Kind = "reporting", Criterion = "stated(review.unit.name)" },
            new ARequirement { Id = "CI-A-02", Criterion = ARequirement.Fails }).Goals);

        Assert.False(goal.BeforeDecision);
    }

    [Theory]
    [InlineData("[]", GoalMatch.New, "")]
    [InlineData("""[{"key": "a", "topic": "plan-made", "area": "systems"}]""", GoalMatch.Covered, "/goals/0")]
    [InlineData("""[{"key": "a", "area": "plans"}]""", GoalMatch.New, "")]
    [InlineData("""[{"key": "a", "area": "systems"}]""", GoalMatch.New, "")]
    [InlineData("""[{"key": "a", "topic": "systems-safe"}]""", GoalMatch.New, "")]
    [InlineData("""[{"key": "a", "area": "plans"}, {"key": "b", "topic": "plan-made"}]""", GoalMatch.Covered, "/goals/1")]
    [InlineData("""[{"key": "a", "topic": "plan-kept", "area": "plans"}]""", GoalMatch.New, "")]
    [InlineData("""[{"key": "a", "title": "Gör en plan"}]""", GoalMatch.New, "")]
    public void A_planned_goal_covers_by_topic_and_never_by_area(string goals, GoalMatch match, string planned)
    {
        var goal = Assessed.Of($$"""{"goals": {{goals}} }""", ARequirement.Coming("major notMet")).Goals[0];

        Assert.Equal((match, planned), (goal.Match, string.Join(' ', goal.Planned.Select(item => item.Pointer))));
    }

    [Theory]
    [InlineData("decisions")]
    [InlineData("actions")]
    public void Decisions_and_activities_are_planned_too(string list) =>
        Assert.Equal(
            $"/{list}/0",
            Assessed.Of($$"""{"{{list}}": [{"key": "a", "topic": "plan-made"}]}""", ARequirement.Coming("major notMet")).Goals[0].Planned[
                0].Pointer);

    [Theory]
    [InlineData("", "mått, målvärde, ansvarig, datum")]
    [InlineData(", \"measure\": \"antal\", \"owner\": \"chef\"", "målvärde, datum")]
    [InlineData(", \"measure\": \"antal\", \"target\": \"3\", \"owner\": \"chef\", \"dueOn\": \"2026\"", "")]
    public void What_a_planned_goal_lacks_is_shown_beside_it(string facts, string lacks)
    {
        var report = Assessed.Of($$"""{"goals": [{"key": "a", "topic": "plan-made"{{facts}} }]}""", ARequirement.Coming("major notMet"));

        Assert.Equal((lacks, lacks), (Shown(report.Goals[0].Planned[0].Lacks), Shown(report.Planned[0].Lacks)));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData(", \"topic\": \"plan-made\"", false)]
    [InlineData(", \"area\": \"plans\"", false)]
    public void The_topic_of_what_is_planned_is_asked_when_neither_topic_nor_area_is_given(string facts, bool isAsked) =>
        Assert.Equal(
            isAsked, Assessed.Of($$"""{"goals": [{"key": "a"{{facts}} }]}""", ARequirement.Coming("major met")).Planned[0].TopicAsked);

    private static string Shown(IEnumerable<Lg.Model.LocalizedText> lacks) => string.Join(", ", lacks.Select(lack => lack.Sv));
}

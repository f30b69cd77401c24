using Lg.Model.Reports;
using Lg.Rules.Tests.Evaluation;

namespace Lg.Rules.Tests.Findings.Deciding;

/// <summary>Which answers could decide what cannot be told: <c>A | B &amp; C</c>, with an ellipsis when there are more.</summary>
public sealed class FactsNeededTests
{
    private static readonly ARequirement Classified =
        new() { Subject = "system", Coverage = "classified", Criterion = "system.classified" };

    [Theory]
    [InlineData("review.assets.vetting", "/assets/vetting")]
    [InlineData("review.assets.vetting && review.assets.allHazards", "/assets/vetting | /assets/allHazards")]
    [InlineData("review.assets.vetting || review.assets.allHazards", "/assets/vetting | /assets/allHazards")]
    [InlineData("review.assets.vetting == review.assets.allHazards", "/assets/vetting & /assets/allHazards")]
    [InlineData(
        "review.assets.vetting && review.assets.leaverProcess || !review.assets.vetting && review.assets.allHazards",
        "/assets/leaverProcess & /assets/vetting | /assets/vetting & /assets/allHazards | /assets/leaverProcess & /assets/allHazards")]
    [InlineData(
        "review.unit.employees >= 50 && review.assets.vetting || review.unit.employees < 50 && review.assets.allHazards",
        "/unit/employees & /assets/vetting | /unit/employees & /assets/allHazards | /assets/vetting & /assets/allHazards")]
    public void The_minimal_sets_are_told_the_smallest_first(string criterion, string sets) =>
        Assert.Equal(sets, Needed("{}", new() { Criterion = criterion }));

    [Theory]
    [InlineData("""{"assets": {"vetting": true}}""", "/assets/leaverProcess")]
    [InlineData("""{"assets": {"vetting": false}}""", "/assets/allHazards")]
    [InlineData("{}", "/assets/leaverProcess & /assets/vetting | /assets/vetting & /assets/allHazards")]
    public void Of_a_conditional_each_branch_is_seen(string review, string sets) =>
        Assert.Equal(
            sets, Needed(review, new() { Criterion = "review.assets.vetting ? review.assets.leaverProcess : review.assets.allHazards" }));

    [Fact]
    public void A_branch_inside_a_comparison_is_seen_too() => Assert.Equal(
        "/unit/employees & /assets/vetting | /review/planYear & /assets/vetting",
        Needed("{}", new() { Criterion = "(review.assets.vetting ? review.unit.employees : review.review.planYear) >= 50" }));

    [Theory]
    [InlineData("{}", "/compliance/incidentRoutine/exists")]
    [InlineData(
        """{"compliance": {"incidentRoutine": {"exists": true}}}""",
        "/compliance/incidentRoutine/adopted | /compliance/incidentRoutine/communicated")]
    public void Who_is_asked_whether_there_is_a_routine_is_not_asked_about_it(string review, string sets) => Assert.Equal(
        sets,
        Needed(
            review,
            new()
            {
                Criterion =
                    "review.compliance.incidentRoutine.exists && review.compliance.incidentRoutine.adopted && review.compliance.incidentRoutine.communicated",
            }));

    [Fact]
    public void Where_existence_decides_nothing_alone_its_parts_are_asked() => Assert.Equal(
        "/compliance/incidentRoutine/leadersAppointed | /compliance/incidentRoutine/deputiesAppointed | /assets/vetting & /compliance/incidentRoutine/exists",
        Needed("{}", new()
        {
            Criterion =
                "review.compliance.incidentRoutine.exists ? review.compliance.incidentRoutine.leadersAppointed && review.compliance.incidentRoutine.deputiesAppointed : review.assets.vetting",
        }));

    [Theory]
    [InlineData("{}", "/assets/systemsCoverage/classified | /assets/systems")]
    [InlineData("""{"assets": {"systems": [{"key": "a"}], "systemsComplete": true}}""", "/assets/systems/0/classified")]
    [InlineData(
        """{"assets": {"systems": [{"key": "a", "classified": true}], "systemsComplete": false}}""",
        "/assets/systemsCoverage/classified | /assets/systemsComplete")]
    public void A_collection_is_told_as_a_whole_or_listed(string review, string sets) => Assert.Equal(sets, Needed(review, Classified));

    [Theory]
    [InlineData("{}", "/unit/operator/covered | /assets/systems")]
    [InlineData("""{"unit": {"operator": {"covered": true}}}""", "/assets/systemsCoverage/classified | /assets/systems")]
    [InlineData("""{"assets": {"systemsCoverage": {"classified": "some"}}}""", "/unit/operator/covered | /assets/systems")]
    [InlineData(
        """{"assets": {"systems": [{"key": "a", "critical": false}], "systemsComplete": false}}""",
        "/assets/systemsComplete | /unit/operator/covered")]
    public void Whether_it_concerns_the_unit_is_a_fact_too(string review, string sets) =>
        Assert.Equal(sets, Needed(review, Classified with { Applies = "review.unit.operator.covered && system.critical" }));

    [Fact]
    public void That_there_is_nothing_to_list_is_an_answer_too() =>
        Assert.Equal(
            "/previousReview/exists", Needed("{}", new() { Subject = "previousAction", Criterion = "previousAction.comment != \"\"" }));

    [Theory]
    [InlineData("review.goals.all(g, g.communicated)", "/goals/0/communicated")]
    [InlineData("review.goals.exists(g, g.communicated)", "/goals/0/communicated")]
    [InlineData("review.goals.all(g, g.key == \"a\")", "/goalsComplete")]
    [InlineData("size(review.goals) >= 2", "/goalsComplete")]
    [InlineData("review.goals.all(g, g.key == \"a\") || review.assets.vetting", "/goalsComplete | /assets/vetting")]
    public void Whether_a_list_is_complete_is_a_fact(string criterion, string sets) =>
        Assert.Equal(sets, Needed("""{"goals": [{"key": "a"}], "goalsComplete": false}""", new() { Criterion = criterion }));

    [Theory]
    [InlineData("review.review.decidedOn <= date(\"2025-06-01\")", "/review/decidedOn")]
    [InlineData("review.review.decidedOn <= review.review.revisedOn", "/review/decidedOn | /review/revisedOn")]
    [InlineData("review.review.decidedOn == review.review.nextReviewBy", "/review/nextReviewBy")]
    [InlineData("review.review.decidedOn == review.review.decidedOn", "/review/decidedOn")]
    public void A_date_without_its_day_is_a_fact_to_state(string criterion, string sets) => Assert.Equal(
        sets,
        Needed(
            """{"review": {"decidedOn": "2025-06", "revisedOn": "2025-06", "nextReviewBy": "2025"}}""", new() { Criterion = criterion }));

    [Theory]
    [InlineData("""{"key": "a"}""", "/resources/trainings/0/completedByAll")]
    [InlineData("""{"key": "a", "audience": 20}""", "/resources/trainings/0/completed | /resources/trainings/0/completedByAll")]
    [InlineData("""{"key": "a", "audience": 0, "completed": 0}""", "/resources/trainings/0/completedByAll")]
    public void Of_a_computed_fact_the_sources_that_are_enough_are_needed(string training, string sets) => Assert.Equal(
        sets,
        Needed(
            $$"""{"resources": {"trainings": [{{training}}], "trainingsComplete": true} }""",
            new() { Subject = "training", Criterion = "training.completedShare >= 50.0" }));

    [Theory]
    [InlineData("""{"key": "1"}""", "/review/chapters/0/ownText")]
    [InlineData("""{"key": "1", "ownText": false}""", "/review/chapters/0/refersTo")]
    public void Of_a_computed_fact_one_source_can_be_enough(string chapter, string sets) => Assert.Equal(
        sets,
        Needed(
            $$"""{"review": {"chapters": [{{chapter}}], "chaptersComplete": true} }""",
            new() { Subject = "chapter", Criterion = "chapter.content != \"none\"" }));

    [Theory]
    [InlineData("stated(review.assets.vetting)", "/assets/vetting")]
    [InlineData("stated(review.assets.vetting) && review.assets.vetting", "/assets/vetting")]
    [InlineData("stated(review.compliance.incidentRoutine)", "/compliance/incidentRoutine/exists")]
    [InlineData("stated(review.assets.allHazards) && review.assets.vetting", "/assets/vetting")]
    [InlineData("stated(review.assets.allHazards) || review.assets.vetting", "/assets/allHazards | /assets/vetting")]
    public void What_only_has_to_be_stated_takes_any_answer_and_can_but_come_true(string criterion, string sets) =>
        Assert.Equal(sets, Needed("{}", new() { Kind = "reporting", Criterion = criterion }));

    [Fact]
    public void What_applies_and_what_is_asked_can_hang_together() => Assert.Equal(
        "/assets/vetting",
        Needed("{}", new() { Applies = "review.assets.vetting", Criterion = "review.assets.vetting" }));

    [Fact]
    public void A_requirement_that_may_not_apply_is_decided_either_way() => Assert.Equal(
        "/assets/vetting",
        Needed("{}", new() { Applies = "review.assets.vetting", Criterion = "review.assets.allHazards" }));

    [Fact]
    public void Last_years_review_is_one_fact() =>
        Assert.Equal("/previous", Needed("{}", new() { Criterion = "previous.unit.kind == \"company\" && previous.unit.employees > 3" }));

    [Fact]
    public void The_plan_year_decides_what_is_in_force_and_the_value_of_parameters() => Assert.Equal(
        ("/review/planYear", "/unit/employees & /review/planYear"),
        (
            Needed("{}", new() { PlanYears = "{ from: 2026 }" }),
            Needed("{}", new() { Criterion = "review.unit.employees >= param.planMonths" })));

    [Fact]
    public void What_is_set_aside_is_in_no_set() => Assert.Equal(
        "/assets/allHazards",
        Needed(
            """{"setAside": [{"pointer": "/assets/vetting", "reason": "dontKnow"}]}""",
            new() { Criterion = "review.assets.vetting && review.assets.allHazards" }));

    [Theory]
    [InlineData(
        "review.assets.vetting == (review.assets.allHazards == (review.assets.leaverProcess == review.assets.sharedAccounts))", "…")]
    [InlineData(
        "review.goals.all(g, g.communicated)",
        "/goals/0/communicated | /goals/1/communicated | /goals/2/communicated | /goals/3/communicated | /goals/4/communicated …")]
    public void More_than_five_sets_or_three_facts_are_cut(string criterion, string sets)
    {
        var goals = string.Join(", ", Enumerable.Range(0, 6).Select(i => $$"""{"key": "{{i}}"}"""));

        Assert.Equal(sets, Needed($$"""{"goals": [{{goals}}], "goalsComplete": true}""", new() { Criterion = criterion }));
    }

    [Fact]
    public void The_facts_come_with_their_questions() => Assert.Equal(
        ["Hur många system är informationsklassade?", "Vilka system använder enheten? (svara för varje post)"],
        Only("{}", Classified).FactsNeeded.Select(set => set.Single().Question.Sv));

    [Theory]
    [InlineData(ARequirement.Holds)]
    [InlineData(ARequirement.Fails)]
    public void A_decided_verdict_needs_nothing(string criterion) =>
        Assert.All(Assessed.Of("{}", new ARequirement { Criterion = criterion }).Findings, finding => Assert.Empty(finding.FactsNeeded));

    [Fact]
    public void What_only_a_person_can_judge_needs_nothing_answered() =>
        Assert.All(Assessed.Of("{}", new ARequirement { Kind = "question" }).Findings, finding => Assert.Empty(finding.FactsNeeded));

    [Fact]
    public void What_is_announced_needs_facts_as_what_is_in_force() => Assert.Equal(
        ["/assets/vetting"],
        Assessed.Of("{}", new ARequirement { Source = "announced", InForce = "{ from: 2026-01-15 }" }).Upcoming
            .Single().FactsNeeded
            .Select(set => set.Single().Pointer));

    private static Finding Only(string review, ARequirement requirement) =>
        Assessed.Of(review, requirement).Findings.Last(finding => finding.Verdict == Verdict.Undetermined);

    private static string Needed(string review, ARequirement requirement)
    {
        var finding = Only(review, requirement);
        var sets = string.Join(" | ", finding.FactsNeeded.Select(set => string.Join(" & ", set.Select(fact => fact.Pointer))));
        return (sets + (finding.FactsNeededCut ? " …" : "")).TrimStart();
    }
}

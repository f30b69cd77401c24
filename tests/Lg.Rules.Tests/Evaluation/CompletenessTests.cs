using Lg.Model.Reports;

namespace Lg.Rules.Tests.Evaluation;

/// <summary>Whether a list names all of its items: what is said of it, and what silence says.</summary>
public sealed class CompletenessTests
{
    private static readonly ARequirement Classified = new() { Subject = "system", Criterion = "system.classified" };
    private static readonly ARequirement Reported = Classified with { Kind = "reporting" };
    private static readonly ARequirement Found = new() { Criterion = "review.resources.roles.exists(r, r.kind == \"aiCoordinator\")" };
    private static readonly ARequirement Covered = new() { Subject = "system", Coverage = "classified", Criterion = "system.classified" };

    [Theory]
    [InlineData("draft", "", Verdict.Undetermined, Verdict.Undetermined)]
    [InlineData("submitted", "", Verdict.Undetermined, Verdict.Met)]
    [InlineData("draft", ", \"systemsComplete\": true", Verdict.Met, Verdict.Met)]
    [InlineData("submitted", ", \"systemsComplete\": true", Verdict.Met, Verdict.Met)]
    [InlineData("draft", ", \"systemsComplete\": false", Verdict.Undetermined, Verdict.Undetermined)]
    [InlineData("submitted", ", \"systemsComplete\": false", Verdict.Undetermined, Verdict.Undetermined)]
    public void Silence_says_that_all_are_named_only_in_a_submitted_review_and_of_reporting(
        string stage, string said, Verdict ofState, Verdict ofReporting)
    {
        var review = $$"""{"stage": "{{stage}}", "assets": {"systems": [{"key": "a", "classified": true}]{{said}}} }""";

        Assert.Equal((ofState, ofReporting), (VerdictOf(review, Classified), VerdictOf(review, Reported)));
    }

    [Theory]
    [InlineData("", Verdict.Undetermined)]
    [InlineData(", \"rolesComplete\": true", Verdict.NotMet)]
    [InlineData(", \"rolesComplete\": false", Verdict.Undetermined)]
    public void What_is_looked_for_may_be_among_those_not_named(string said, Verdict verdict) =>
        Assert.Equal(
            verdict,
            VerdictOf(
                $$"""{"stage": "submitted", "resources": {"roles": [{"key": "a", "kind": "securityCoordinator"}]{{said}}} }""", Found));

    [Fact]
    public void In_a_submitted_review_what_is_not_named_is_not_reported() =>
        Assert.Equal(
            Verdict.NotMet,
            VerdictOf(
                """{"stage": "submitted", "resources": {"roles": [{"key": "a", "kind": "securityCoordinator"}]}}""",
                Found with { Kind = "reporting" }));

    [Theory]
    [InlineData("[]", Verdict.NotMet)]
    [InlineData("[\"roles\"]", Verdict.Undetermined)]
    [InlineData("[\"roles\", \"continuity\"]", Verdict.Met)]
    [InlineData("[\"roles\"], \"topicsComplete\": true", Verdict.NotMet)]
    public void A_list_of_words_says_whether_it_is_complete_too(string topics, Verdict verdict) =>
        Assert.Equal(
            verdict,
            VerdictOf(
                $$"""{"compliance": {"localInstruction": {"topics": {{topics}}} } }""",
                new()
                {
                    Criterion = "review.compliance.localInstruction.exists && \"continuity\" in review.compliance.localInstruction.topics",
                }));

    [Fact]
    public void An_empty_list_states_that_there_are_none() =>
        Assert.Equal(Verdict.NotApplicable, VerdictOf("""{"assets": {"systems": []}}""", Classified));

    [Fact]
    public void It_is_asked_whether_the_list_is_complete() =>
        Assert.Equal(
            "/assets/systemsComplete", Assessed.Of("""{"assets": {"systems": [{"key": "a", "classified": true}]}}""", Classified).Asked());

    [Theory]
    [InlineData("\"atLeastSome\"")]
    [InlineData("{\"atLeast\": 2}")]
    public void That_some_are_at_least_decides_nothing_about_all(string coverage)
    {
        var report = Assessed.Of($$"""{"assets": {"systemsCoverage": {"classified": {{coverage}}} } }""", Covered);

        Assert.Equal("Undetermined 0–100 0/0/1/0", report.Requirements[0].Line());
        Assert.Equal("Hur många system är informationsklassade? Ange om det gäller alla.", Assert.Single(report.Questions).Text.Sv);
    }

    [Theory]
    [InlineData(
        "\"atLeastSome\"",
        "Det går inte att avgöra: åtminstone en del av systemen är informationsklassade, men genomgången säger inte om det gäller alla.")]
    [InlineData(
        "{\"atLeast\": 2}",
        "Det går inte att avgöra: minst 2 system är informationsklassade, men genomgången säger inte om det gäller alla.")]
    public void That_some_are_at_least_is_told_as_what_it_is(string coverage, string why) =>
        Assert.Equal(
            why,
            Assert.Single(Assessed.Of($$"""{"assets": {"systemsCoverage": {"classified": {{coverage}}} } }""", Covered).Findings).Why.Sv);

    [Theory]
    [InlineData("\"atLeastSome\"", "false", "NotMet", "LG5001", true)]
    [InlineData("\"atLeastSome\"", "true", "Met", "", true)]
    [InlineData("{\"atLeast\": 2}", "true", "Met", "LG5001", true)]
    [InlineData("\"atLeastSome\"", "false", "NotMet", "", false)]
    public void Beside_a_list_it_contradicts_only_what_cannot_be(
        string coverage, string classified, string verdict, string observed, bool isComplete)
    {
        var report = Assessed.Of(
            $$"""{"assets": {"systems": [{"key": "a", "classified": {{classified}}}], "systemsComplete": {{(isComplete ? "true" : "false")}}, "systemsCoverage": {"classified": {{coverage}}} } }""",
            Covered);

        Assert.Equal(
            (verdict, observed),
            (report.Requirements[0].Verdict.ToString(), string.Join(' ', report.Observations.Select(seen => seen.Code))));
    }

    private static Verdict VerdictOf(string review, ARequirement requirement) => Assessed.Of(review, requirement).Requirements[0].Verdict;
}

using Lg.Workbench.Drafting;

namespace Lg.Workbench.Tests.Drafting;

/// <summary>What is asked, what follows by itself, and what is told when an answer cannot be used.</summary>
public sealed class InterviewTests
{
    [Fact]
    public void Everything_that_is_missing_is_told_at_once() => Assert.Equal(
        ["area", "dimension", "fact", "goal", "pattern", "ruleset", "severity", "source"],
        Interview.Run(ADraft.Catalog, new Dictionary<string, string>(), null).Problems
            .Select(problem => problem.Answer.Name)
            .Order(StringComparer.Ordinal));

    [Fact]
    public void An_id_is_the_next_after_those_that_are_taken_or_retired() =>
        Assert.Equal("RL-PL-08", ADraft.Answered(("pattern", "finns"), ("fact", "context.threatPicture")).Sheet["id"]);

    [Theory]
    [InlineData("RL-PL-03", "finns redan")]
    [InlineData("RL-PL-07", "återanvänds aldrig")]
    [InlineData("plan 8", "stora bokstäver")]
    public void An_id_that_cannot_be_used_is_refused(string id, string words) =>
        Assert.Contains(words, Message("id", id), StringComparison.Ordinal);

    [Fact]
    public void An_area_without_requirements_gives_no_id() =>
        Assert.Equal(
            ["id"],
            ADraft.Answered(("pattern", "finns"), ("fact", "context.threatPicture"), ("area", "empty")).Problems
                .Select(problem => problem.Answer.Name));

    [Theory]
    [InlineData("context.generativeAiPolicy.lastReviewdOn", "menade du `context.generativeAiPolicy.lastReviewedOn`?")]
    [InlineData("generativAiPolicy", "menade du `context.generativeAiPolicy`?")]
    [InlineData("policy generativ", "`context.generativeAiPolicy.lastReviewedOn` (Policy för generativ AI – senast översedd)")]
    [InlineData("context.aiUsed", "behöver ett datum, men `context.aiUsed` (AI används) är en ja-eller-nej-fråga")]
    public void A_fact_that_cannot_be_used_is_told_with_what_was_probably_meant(string fact, string words) =>
        Assert.Contains(
            words,
            ADraft.Answered(("pattern", "sett-over"), ("fact", fact), ("limit", "12")).Problems.Single().Message!.Sv,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("context.generativeAiPolicy.lastReviewedOn")]
    [InlineData("review.context.generativeAiPolicy.lastReviewedOn")]
    [InlineData("/context/generativeAiPolicy/lastReviewedOn")]
    public void A_fact_is_found_by_its_path_however_it_is_written(string path) =>
        Assert.Equal("review.context.generativeAiPolicy.lastReviewedOn", FactSearch.Find(path)!.Expression);

    [Theory]
    [InlineData("severity", "mayor", "menade du `major`?")]
    [InlineData("severity", "storre", "menade du `major`?")]
    [InlineData("source", "gudeline", "menade du `guideline`?")]
    [InlineData("confidence", "U", "skriv en fråga")]
    [InlineData("as-of", "1 december", "2026-01-15")]
    [InlineData("from", "snart", "planår")]
    [InlineData("applies", "review.context.aiUse", "aiUse")]
    [InlineData("words", "ja", "behövs inte")]
    public void An_answer_that_cannot_be_used_is_told_with_what_to_write(string name, string value, string words) =>
        Assert.Contains(words, Message(name, value), StringComparison.Ordinal);

    [Theory]
    [InlineData("minst", "assets.systems.logMonths", "limit", "0", "varje tillåtet svar")]
    [InlineData("ord", "unit.kind", "words", "kommun", "finns inte")]
    [InlineData("ord", "unit.kind", "words", "administration,districtAdministration,company,parentCompany", "alltid")]
    public void A_limit_that_nobody_can_miss_is_refused(string pattern, string fact, string name, string value, string words) =>
        Assert.Contains(
            words,
            ADraft.Answered(("pattern", pattern), ("fact", fact), (name, value)).Problems.Single().Message!.Sv,
            StringComparison.Ordinal);

    [Fact]
    public void A_new_goal_needs_an_owner_and_a_time() =>
        Assert.Equal(
            ["goal-due", "goal-owner"],
            ADraft.Answered(("pattern", "finns"), ("fact", "context.threatPicture"), ("goal", "picture-made")).Problems
                .Select(problem => problem.Answer.Name));

    private static string Message(string name, string value) =>
        ADraft.Answered(("pattern", "finns"), ("fact", "context.threatPicture"), (name, value)).Problems.Single().Message!.Sv;
}

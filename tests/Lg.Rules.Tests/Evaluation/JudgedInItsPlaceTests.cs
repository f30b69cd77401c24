using Lg.Model.Reports;

namespace Lg.Rules.Tests.Evaluation;

/// <summary>A requirement in whose place something else can be judged.</summary>
public sealed class JudgedInItsPlaceTests
{
    private static readonly ARequirement Classified = new()
    {
        Subject = "system",
        Coverage = "classified",
        Criterion = "system.classified",
        Instead = "review.assets.classifiedBy == \"informationSet\"",
    };

    [Theory]
    [InlineData("\"classifiedBy\": \"informationSet\"", Verdict.NotApplicable)]
    [InlineData("\"classifiedBy\": \"both\"", Verdict.NotMet)]
    [InlineData("\"classificationRoutine\": {\"exists\": true}", Verdict.NotMet)]
    public void It_does_not_apply_when_the_review_says_so_and_silence_changes_nothing(string said, Verdict verdict)
    {
        Assert.Equal(
            verdict,
            Assessed.Of($$"""{"assets": {"systemsCoverage": {"classified": "some"}, {{said}} } }""", Classified).Requirements[0].Verdict);
        Assert.Equal(
            verdict,
            Assessed.Of($$"""{"assets": {"systems": [{"key": "a", "classified": false}], {{said}} } }""", Classified).Requirements[
                0].Verdict);
    }

    [Fact]
    public void A_comment_after_the_condition_says_nothing_else()
    {
        var commented = Classified with { Instead = $"{Classified.Instead} // decided by the unit" };

        Assert.Equal(
            Verdict.NotApplicable,
            Assessed.Of(
                """{"assets": {"systemsCoverage": {"classified": "some"}, "classifiedBy": "informationSet"} }""", commented).Requirements[
                0].Verdict);
    }

    [Fact]
    public void The_reason_is_what_the_review_says() =>
        Assert.Equal(
            "Kravet gäller inte: enheten klassar informationsmängder.",
            Assessed.Of("""{"assets": {"classifiedBy": "informationSet"}}""", Classified).Requirements[0].Reason?.Sv);

    [Fact]
    public void Nothing_is_asked_for_it() =>
        Assert.DoesNotContain("/assets/classifiedBy", Assessed.Of("{}", Classified).Asked(), StringComparison.Ordinal);

    [Fact]
    public void It_can_stand_on_a_requirement_of_the_review_as_a_whole() =>
        Assert.Equal(
            Verdict.NotApplicable,
            Assessed.Of(
                """{"assets": {"classifiedBy": "informationSet", "vetting": false}}""",
                Classified with { Subject = null, Coverage = null, Criterion = "review.assets.vetting" }).Requirements[
                0].Verdict);
}

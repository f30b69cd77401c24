namespace Lg.Workbench.Tests.Drafting;

/// <summary>What a new requirement says that it rests on: from its source, or in the words that people use.</summary>
public sealed class BasisAnswerTests
{
    private const string Fact = "context.generativeAiPolicy.lastReviewedOn";

    [Fact]
    public void It_follows_from_the_source() => Assert.Equal("city", Basis());

    [Fact]
    public void With_a_limit_of_a_weaker_source_it_is_what_the_limit_rests_on() =>
        Assert.Equal("inference", Basis(("limit-source", "proposal"), ("limit-at", "tid mellan översyner"), ("limit-confidence", "U")));

    [Theory]
    [InlineData("stadens krav", "basis: city")]
    [InlineData("Staden", "basis: city")]
    [InlineData("praxis", "basis: practice")]
    [InlineData("slutsats", "basis: inference")]
    [InlineData("inference", "basis: inference")]
    public void It_is_said_in_the_words_of_people_and_written_in_those_of_the_catalog(string said, string written) =>
        Assert.Contains($"\n    {written}\n", Written(("basis", said)), StringComparison.Ordinal);

    [Theory]
    [InlineData("lag", "källan bär högst `city`")]
    [InlineData("law", "källan bär högst `city`")]
    [InlineData("infrence", "menade du `inference`?")]
    public void A_basis_that_the_source_does_not_carry_or_that_does_not_exist_is_refused(string said, string words) =>
        Assert.Contains(words, Problem(("basis", said)), StringComparison.Ordinal);

    [Fact]
    public void A_conclusion_is_not_critical() =>
        Assert.Contains("välj ett lägre allvar", Problem(("severity", "critical"), ("basis", "slutsats")), StringComparison.Ordinal);

    [Fact]
    public void What_the_city_demands_may_be() => Assert.Equal("city", Basis(("severity", "critical")));

    [Fact]
    public void A_text_does_not_claim_the_law_for_what_the_city_demands() =>
        Assert.Contains("kravet vilar inte på lag", Problem(("purpose-sv", "Lagen kräver en översyn varje år.")), StringComparison.Ordinal);

    private static string? Basis(params (string, string?)[] answers) =>
        ADraft.Answered([("pattern", "sett-over"), ("fact", Fact), ("limit", "12"), .. answers]).Sheet["basis"];

    private static string Problem(params (string, string?)[] answers) =>
        ADraft.Answered([("pattern", "sett-over"), ("fact", Fact), ("limit", "12"), .. answers]).Problems.Single().Message!.Sv;

    private static string Written(params (string, string?)[] answers)
    {
        var proposal = ADraft.Of([("pattern", "sett-over"), ("fact", Fact), ("limit", "12"), .. answers]);
        return string.Concat(proposal.Edits.Select(edit => edit.Added));
    }
}

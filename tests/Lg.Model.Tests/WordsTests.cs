using System.Globalization;
using Lg.Model.Fields;
using Lg.Model.Reports;

namespace Lg.Model.Tests;

public sealed class WordsTests
{
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    [Fact]
    public void A_verdict_has_its_word_in_each_language() => Assert.Equal(
        ("inte uppfyllt", "not met"), (Words.Of(Verdict.NotMet, Swedish), Words.Of(Verdict.NotMet, British)));

    [Fact]
    public void A_severity_has_its_word_in_each_language() => Assert.Equal(
        ("kritisk", "critical"), (Words.Of(Severity.Critical, Swedish), Words.Of(Severity.Critical, British)));

    [Fact]
    public void A_choice_has_the_word_of_its_field() => Assert.All(
        FieldTable.Find("/stage")!.Field.Choices,
        choice => Assert.Equal(choice.Label, Words.Of(Enum.Parse<Stage>(choice.Name, ignoreCase: true))));

    [Fact]
    public void A_field_has_its_label() => Assert.Equal("Stage", Words.Of(FieldTable.Find("/stage")!.Field, British));

    [Fact]
    public void Every_judgement_of_a_report_has_words()
    {
        AllHave<Verdict>();
        AllHave<Severity>();
        AllHave<Basis>();
        AllHave<Dimension>();
        AllHave<Confidence>();
        AllHave<RequirementKind>();
        AllHave<JudgementAnswer>();
        AllHave<Readiness>();
        AllHave<WaiverState>();
        AllHave<Comparison>();
        AllHave<GoalMatch>();
    }

    [Fact]
    public void A_number_that_is_no_verdict_has_no_word() => Assert.Throws<ArgumentException>(() => Words.Of((Verdict)17));

    [Theory]
    [InlineData("sv-FI", "ja")]
    [InlineData("", "ja")]
    [InlineData("de-DE", "yes")]
    public void Whoever_reads_no_Swedish_reads_English(string culture, string word) =>
        Assert.Equal(word, Words.Of(JudgementAnswer.Yes, CultureInfo.GetCultureInfo(culture)));

    private static void AllHave<TWord>()
        where TWord : struct, Enum => Assert.All(Enum.GetValues<TWord>(), word => Assert.NotEqual("", Words.Of(word).Sv));
}

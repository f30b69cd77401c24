using Lg.Model.Reports;
using Lg.Rules.Tests.Evaluation;

namespace Lg.Rules.Tests.Findings;

/// <summary>The table of docs/scoring.md, row by row.</summary>
public sealed class JudgingTests
{
    [Theory]
    [InlineData(JudgementAnswer.No, "critical notMet")]
    [InlineData(JudgementAnswer.No, "critical notMet", "critical met", "major notMet", "critical undetermined")]
    [InlineData(JudgementAnswer.Partly, "major notMet")]
    [InlineData(JudgementAnswer.Partly, "advice notMet", "critical met")]
    [InlineData(JudgementAnswer.Partly, "advice notMet", "critical undetermined")]
    [InlineData(JudgementAnswer.CannotTell, "major undetermined")]
    [InlineData(JudgementAnswer.CannotTell, "major met", "major undetermined", "advice undetermined")]
    [InlineData(JudgementAnswer.Yes, "major met", "major undetermined")]
    [InlineData(JudgementAnswer.Yes, "major met")]
    [InlineData(JudgementAnswer.Yes, "major met", "critical notApplicable")]
    [InlineData(JudgementAnswer.Yes, "advice met", "critical question")]
    [InlineData(JudgementAnswer.CannotTell, "critical notApplicable")]
    [InlineData(JudgementAnswer.CannotTell, "critical question")]
    public void The_first_row_that_fits_answers(JudgementAnswer answer, params string[] outcomes) =>
        Assert.Equal(answer, Assessed.Of("{}", ARequirement.Coming(outcomes)).Judgement.Adequacy.Answer);

    [Theory]
    [InlineData(JudgementAnswer.CannotTell, "effectiveness critical notMet")]
    [InlineData(JudgementAnswer.CannotTell, "effectiveness major met")]
    [InlineData(JudgementAnswer.CannotTell, "effectiveness measures major notMet")]
    [InlineData(JudgementAnswer.CannotTell, "effectiveness measures major undetermined", "effectiveness critical met")]
    [InlineData(JudgementAnswer.No, "effectiveness measures major met", "effectiveness critical notMet")]
    [InlineData(JudgementAnswer.Partly, "effectiveness measures major met", "effectiveness measures major notMet")]
    [InlineData(JudgementAnswer.Yes, "effectiveness measures major met")]
    [InlineData(JudgementAnswer.Yes, "adequacy measures major met", "effectiveness major met")]
    [InlineData(JudgementAnswer.CannotTell, "adequacy measures major met")]
    public void Effect_that_nobody_has_measured_cannot_be_judged(JudgementAnswer answer, params string[] outcomes) =>
        Assert.Equal(answer, Assessed.Of("{}", ARequirement.Coming(outcomes)).Judgement.Effectiveness.Answer);

    [Fact]
    public void Each_dimension_is_judged_by_its_own_requirements()
    {
        var judgement = Assessed.Of(
            "{}", ARequirement.Coming("suitability major met", "adequacy critical notMet", "effectiveness major met")).Judgement;

        Assert.Equal(
            (JudgementAnswer.Yes, JudgementAnswer.No, JudgementAnswer.CannotTell),
            (judgement.Suitability.Answer, judgement.Adequacy.Answer, judgement.Effectiveness.Answer));
    }

    [Theory]
    [InlineData(JudgementAnswer.No, "reporting critical notMet", "major met")]
    [InlineData(JudgementAnswer.Partly, "reporting major notMet", "reporting major met", "critical notMet")]
    [InlineData(JudgementAnswer.Partly, "reporting suitability major notMet")]
    [InlineData(JudgementAnswer.Partly, "reporting effectiveness major notMet")]
    [InlineData(JudgementAnswer.CannotTell, "reporting major undetermined", "critical notMet")]
    [InlineData(JudgementAnswer.CannotTell, "critical notMet")]
    [InlineData(JudgementAnswer.Yes, "reporting major met", "critical notMet", "critical question")]
    public void The_review_is_complete_when_it_reports_what_it_must(JudgementAnswer answer, params string[] outcomes) =>
        Assert.Equal(answer, Assessed.Of("{}", ARequirement.Coming(outcomes)).Judgement.Completeness.Answer);

    [Fact]
    public void What_the_review_does_not_report_says_nothing_of_how_the_work_is()
    {
        var judgement = Assessed.Of(
            "{}",
            ARequirement.Coming(
                "suitability major met",
                "adequacy major met",
                "effectiveness measures major met",
                "reporting suitability critical notMet",
                "reporting adequacy critical notMet",
                "reporting effectiveness major notMet"))
            .Judgement;

        Assert.Equal(
            (JudgementAnswer.Yes, JudgementAnswer.Yes, JudgementAnswer.Yes, JudgementAnswer.No),
            (judgement.Suitability.Answer, judgement.Adequacy.Answer, judgement.Effectiveness.Answer, judgement.Completeness.Answer));
    }

    [Fact]
    public void What_is_not_reported_is_counted_as_such() => Assert.Equal(
        "ett krav på redovisningen är inte uppfyllt: Krav CI-A-01",
        Assessed.Of("{}", ARequirement.Coming("reporting major notMet")).Judgement.Completeness.Grounds.Sv);

    [Fact]
    public void A_measurement_that_the_review_reports_shows_effect() => Assert.Equal(
        JudgementAnswer.Yes,
        Assessed.Of(
            "{}",
            ARequirement.Coming("reporting effectiveness measures major met", "effectiveness major met")).Judgement.Effectiveness.Answer);

    [Theory]
    [InlineData("det kritiska kravet ”Krav CI-A-02” är inte uppfyllt", "CI-A-02", "major notMet", "critical notMet")]
    [InlineData("2 kritiska krav är inte uppfyllda", "CI-A-01 CI-A-02", "critical notMet", "critical notMet")]
    [InlineData("kravet ”Krav CI-A-01” är inte uppfyllt", "CI-A-01", "major notMet", "critical met")]
    [InlineData("2 krav är inte uppfyllda", "CI-A-01 CI-A-02", "major notMet", "minor notMet")]
    [InlineData("mer än hälften är obesvarat i genomgången", "CI-A-02", "advice met", "critical undetermined")]
    [InlineData("inget krav är underkänt", "CI-A-01 CI-A-02", "critical met", "advice undetermined")]
    public void An_answer_tells_its_grounds_and_the_requirements_that_decide_it(
        string grounds, string requirements, params string[] outcomes)
    {
        var adequacy = Assessed.Of("{}", ARequirement.Coming(outcomes)).Judgement.Adequacy;

        Assert.Equal((grounds, requirements), (adequacy.Grounds.Sv, string.Join(' ', adequacy.Requirements)));
    }

    [Fact]
    public void A_waiver_changes_no_judgement()
    {
        const string Waived =
            """{"waivers": [{"requirement": "CI-A-01", "reason": "a", "owner": "b", "approvedByRole": "c", "from": "2025", "until": "2026"}]}""";

        Assert.Equal(JudgementAnswer.No, Assessed.Of(Waived, ARequirement.Coming("critical notMet")).Judgement.Adequacy.Answer);
    }
}

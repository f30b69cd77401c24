using Lg.Model.Reports;

namespace Lg.Rules.Tests.Evaluation;

/// <summary>The verdict for one subject: first whether the requirement applies, then whether it is met.</summary>
public sealed class SubjectVerdictTests
{
    private static readonly ARequirement ForCompanies = new() { Applies = "review.unit.kind == \"company\"" };

    [Theory]
    [InlineData("""{"unit": {"kind": "company"}, "assets": {"vetting": true}}""", "Met 100–100 1/0/0/0")]
    [InlineData("""{"unit": {"kind": "company"}, "assets": {"vetting": false}}""", "NotMet 0–0 0/1/0/0")]
    [InlineData("""{"unit": {"kind": "company"}}""", "Undetermined 0–100 0/0/1/0")]
    [InlineData("""{"unit": {"kind": "administration"}, "assets": {"vetting": true}}""", "NotApplicable - 0/0/0/1")]
    [InlineData("""{"unit": {"kind": "administration"}}""", "NotApplicable - 0/0/0/1")]
    [InlineData("""{"assets": {"vetting": true}}""", "Undetermined 0–100 0/0/1/0")]
    [InlineData("""{"assets": {"vetting": false}}""", "Undetermined 0–100 0/0/1/0")]
    public void A_requirement_that_applies_is_as_its_criterion(string review, string verdict) =>
        Assert.Equal(verdict, Assessed.Of(review, ForCompanies).Requirements[0].Line());

    [Fact]
    public void When_it_is_unknown_whether_it_applies_the_facts_of_that_are_asked_for() =>
        Assert.Equal("/unit/kind", Assessed.Of("{}", ForCompanies).Asked());

    [Fact]
    public void When_it_applies_the_facts_of_the_criterion_are_asked_for() =>
        Assert.Equal("/assets/vetting", Assessed.Of("""{"unit": {"kind": "company"}}""", ForCompanies).Asked());

    [Fact]
    public void What_does_not_apply_tells_which_fact_decided_it() =>
        Assert.Equal(
            "Kravet gäller inte: enheten är förvaltning.",
            Assessed.Of("""{"unit": {"kind": "administration"}}""", ForCompanies).Requirements[0].Reason?.Sv);

    [Fact]
    public void What_is_met_tells_no_reason() =>
        Assert.Null(Assessed.Of("""{"assets": {"vetting": true}}""", new ARequirement()).Requirements[0].Reason);

    [Fact]
    public void The_criterion_is_not_tried_where_the_requirement_does_not_apply()
    {
        var report = Assessed.Of(
            """{"unit": {"kind": "administration", "employees": 0}}""", ForCompanies with { Criterion = "1 / review.unit.employees > 0" });

        Assert.Empty(report.Errors);
    }

    [Fact]
    public void What_applies_guards_the_criterion()
    {
        ARequirement requirement =
            new() { Applies = "review.compliance.incidentRoutine.exists", Criterion = "review.compliance.incidentRoutine.adopted" };

        Assert.Equal(
            Verdict.NotApplicable,
            Assessed.Of("""{"compliance": {"incidentRoutine": {"exists": false}}}""", requirement).Requirements[0].Verdict);
    }

    [Fact]
    public void A_question_is_left_to_a_person()
    {
        var report = Assessed.Of("""{"assets": {"vetting": true}}""", new ARequirement { Kind = "question", Severity = "critical" });

        Assert.Equal(
            (
                "Undetermined 0–100 0/0/1/0",
                "Genomgången räcker inte för att svara: någon hos er behöver bedöma frågan.",
                "Är det bra?",
                0,
                "-",
                0),
            (
                report.Requirements[0].Line(),
                report.Requirements[0].Reason?.Sv,
                report.OpenQuestions[0].Text.Sv,
                report.Findings.Count,
                report.Score.Overall.Line(),
                report.Questions.Count));
    }
}

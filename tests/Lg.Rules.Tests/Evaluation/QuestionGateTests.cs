using System.Globalization;
using Lg.Model.Reports;

namespace Lg.Rules.Tests.Evaluation;

/// <summary>
/// What only a person can judge is asked when it is in force and concerns the unit, and told in advance when it is announced.
/// </summary>
public sealed class QuestionGateTests
{
    private static readonly ARequirement Question = new() { Kind = "question" };
    private static readonly ARequirement Coming = Question with { InForce = "{ from: 2026-10-01 }", Source = "announced" };

    [Theory]
    [InlineData("2024-11-19", "NotApplicable", "")]
    [InlineData("2025-10-08", "NotApplicable", "")]
    [InlineData("2025-10-09", "NotApplicable", "")]
    [InlineData("2026-10-01", "Undetermined", "CI-A-01")]
    [InlineData("2027-01-01", "NotApplicable", "")]
    public void It_is_asked_while_it_is_in_force(string asOf, string verdict, string asked)
    {
        var report = Assessed.Of("{}", Day(asOf), Coming with { InForce = "{ from: 2026-10-01, until: 2026-12-31 }" });

        Assert.Equal(
            (verdict, asked),
            (report.Requirements[0].Verdict.ToString(), string.Join(' ', report.OpenQuestions.Select(question => question.Requirement))));
    }

    [Theory]
    [InlineData("2025-10-08", "")]
    [InlineData("2025-10-09", "CI-A-01 Undetermined 2026-10-01 Är det bra?")]
    [InlineData("2026-09-30", "CI-A-01 Undetermined 2026-10-01 Är det bra?")]
    [InlineData("2026-10-01", "")]
    public void It_is_told_as_upcoming_from_when_it_is_announced(string asOf, string upcoming) =>
        Assert.Equal(
            upcoming,
            string.Join(
                ';',
                Assessed.Of("{}", Day(asOf), Coming).Upcoming
                    .Select(found => $"{found.Requirement} {found.Readiness} {found.InForceFrom:O} {found.Message.Sv}")));

    [Theory]
    [InlineData("""{"review": {"planYear": 2025}}""", Verdict.NotApplicable, 0)]
    [InlineData("""{"review": {"planYear": 2026}}""", Verdict.Undetermined, 1)]
    [InlineData("{}", Verdict.Undetermined, 0)]
    public void By_plan_year_it_is_asked_when_the_plan_year_is_known_and_in_force(string review, Verdict verdict, int asked)
    {
        var report = Assessed.Of(review, Question with { PlanYears = "{ from: 2026 }" });

        Assert.Equal((verdict, asked), (report.Requirements[0].Verdict, report.OpenQuestions.Count));
    }

    [Theory]
    [InlineData("""{"unit": {"kind": "administration"}}""", Verdict.NotApplicable, 0)]
    [InlineData("""{"unit": {"kind": "company"}}""", Verdict.Undetermined, 1)]
    [InlineData("{}", Verdict.Undetermined, 1)]
    public void It_is_not_asked_of_a_unit_that_it_does_not_concern(string review, Verdict verdict, int asked)
    {
        var report = Assessed.Of(review, Question with { Applies = "review.unit.kind == \"company\"" });

        Assert.Equal((verdict, asked), (report.Requirements[0].Verdict, report.OpenQuestions.Count));
    }

    [Fact]
    public void What_will_not_concern_the_unit_is_not_told_in_advance() =>
        Assert.Empty(
            Assessed.Of("""{"unit": {"kind": "administration"}}""", Coming with { Applies = "review.unit.kind == \"company\"" }).Upcoming);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

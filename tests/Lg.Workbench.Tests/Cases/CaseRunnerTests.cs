using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Tests.Evaluation;
using Lg.Workbench.Cases;

namespace Lg.Workbench.Tests.Cases;

public sealed class CaseRunnerTests
{
    private const string Cases =
        """
        - requirement: CI-A-01
          cases:
            - name: säkerhetsprövning görs
              asOf: 2025-12-01
              review: { assets: { vetting: true } }
              verdict: met
            - name: säkerhetsprövning görs inte
              asOf: 2025-12-01
              review: { assets: { vetting: false } }
              verdict: notMet
              finding: Det brister.
            - name: inget sägs
              asOf: 2025-12-01
              review: {}
              verdict: undetermined
              missing: [/assets/vetting]
        """;

    [Fact]
    public void Cases_that_come_out_as_they_say_pass() => Assert.Equal((3, true), (Run(Cases).Outcomes.Count, Run(Cases).Passed));

    [Fact]
    public void That_no_case_has_run_is_no_success() => Assert.False(Run("[]").Passed);

    [Theory]
    [InlineData("verdict: met", "verdict: notMet")]
    [InlineData("finding: Det brister.", "finding: Det saknas.")]
    [InlineData("missing: [/assets/vetting]", "missing: []")]
    [InlineData("verdict: undetermined", "upcoming: ready\n      verdict: undetermined")]
    public void A_case_fails_for_anything_that_it_says_and_that_is_not_so(string said, string instead) =>
        Assert.Single(Run(Cases.Replace(said, instead, StringComparison.Ordinal)).Failures);

    [Fact]
    public void A_case_may_say_that_nothing_is_upcoming() =>
        Assert.True(Run(Cases.Replace("verdict: met", "upcoming: none\n      verdict: met", StringComparison.Ordinal)).Passed);

    [Fact]
    public void A_case_of_a_requirement_that_there_is_not_fails()
    {
        var failure = Run(Cases.Replace("CI-A-01", "CI-A-99", StringComparison.Ordinal)).Failures.First();

        Assert.Null(failure.Actual);
    }

    [Fact]
    public void What_came_is_told_beside_what_was_expected()
    {
        var told = CaseText.Write(Run(Cases.Replace("verdict: met", "verdict: notMet", StringComparison.Ordinal)), Language.Swedish);

        Assert.Equal(
            """
            katalog/a.cases.yaml:3: CI-A-01: säkerhetsprövning görs
              utfall    väntat   inte uppfyllt (`notMet`)
                        blev     uppfyllt (`met`)
              uppgifter Bedömd per: 1 december 2025
                        Säkerhetsprövning: ja

            3 fall, 1 inte som väntat.

            """,
            told);
    }

    [Fact]
    public void That_no_plan_year_is_stated_is_told_where_a_limit_depends_on_it()
    {
        var opened = AnOpenedCatalog.With(Cases, new ARequirement { Criterion = "review.assets.vetting && param.planMonths > 0" });

        var failure = new CaseRunner(opened.Rulebook!).Run(opened.Cases).First(outcome => !outcome.Passed);

        Assert.Equal(("Planår", "inte angivet"), (failure.Facts[1].Label.Sv, failure.Facts[1].Value.Sv));
    }

    [Fact]
    public void Only_the_requirement_of_a_case_is_assessed()
    {
        var opened = AnOpenedCatalog.With(Cases, ARequirement.Coming("met", "undetermined"));

        Assert.Equal(Verdict.Met, new CaseRunner(opened.Rulebook!).Run(opened.Cases).First().Actual!.Verdict);
    }

    private static CaseReport Run(string cases)
    {
        var opened = AnOpenedCatalog.With(cases, new ARequirement());
        Assert.True(opened.IsUsable);
        return new([.. new CaseRunner(opened.Rulebook!).Run(opened.Cases)]);
    }
}

using System.Text;
using Lg.Model;
using Lg.Rules.Diagnostics;
using Lg.Rules.Tests.Evaluation;
using Lg.Tests;
using Lg.Workbench.Mutants;

namespace Lg.Workbench.Tests.Mutants;

public sealed class MutationRunTests
{
    private const string Met =
        """
        - requirement: CI-A-01
          cases:
            - name: femtio medarbetare
              asOf: 2025-12-01
              review: { unit: { employees: 50 } }
              verdict: met
        """;

    private const string Both = Met +
        """

            - name: en för lite
              asOf: 2025-12-01
              review: { unit: { employees: 49 } }
              verdict: notMet
            - name: många
              asOf: 2025-12-01
              review: { unit: { employees: 400 } }
              verdict: met
        """;

    private static readonly ARequirement Large = new() { Criterion = "review.unit.employees >= 50" };

    [Fact]
    public void Cases_on_both_sides_of_a_limit_notice_every_change() => Assert.True(Run(Both).IsComplete);

    [Fact]
    public void A_case_on_one_side_does_not() => Assert.Equal(
        ["review.unit.employees == 50", "49"],
        Run(Met).Survivors.Select(outcome => outcome.Mutant.Text.To));

    [Fact]
    public void The_first_case_that_notices_is_named() =>
        Assert.Equal("en för lite", Run(Both).Outcomes.Single(outcome => outcome.Mutant.Text.To == "49").NoticedBy);

    [Fact]
    public void A_requirement_without_cases_lets_every_change_pass()
    {
        var report = Run("[]");

        Assert.Equal((report.Outcomes.Count, 0), (report.Survivors.Count(), report.Noticed));
    }

    [Fact]
    public void A_case_that_fails_without_a_change_notices_nothing()
    {
        var report = Run(Both.Replace("verdict: notMet", "verdict: met", StringComparison.Ordinal));

        Assert.Equal((1, 2), (report.FailingCases, report.Cases));
        Assert.Contains(report.Survivors, outcome => outcome.Mutant.Text.To == "49");
    }

    [Fact]
    public void What_is_missing_is_noticed_where_a_case_says_it()
    {
        const string Silent =
            """
            - requirement: CI-A-01
              cases:
                - name: inget sägs
                  asOf: 2025-12-01
                  review: {}
                  verdict: undetermined
                  missing: [/assets/allHazards, /assets/vetting]
            """;
        var report = Run(Silent, new ARequirement { Criterion = "review.assets.vetting && review.assets.allHazards" });

        Assert.Equal(
            ["review.assets.allHazards", "review.assets.vetting"],
            report.Outcomes.Where(outcome => outcome is { IsNoticed: true, Mutant.Operator: "clause" })
                .Select(outcome => outcome.Mutant.Text.To));
    }

    [Fact]
    public void A_change_that_is_argued_for_is_told_apart()
    {
        var keys = Run(Met).Survivors.Select(outcome => outcome.Mutant.Key).ToList();
        var report = Run(Met, Large, Argument([.. keys]));

        Assert.Equal((0, 2, true), (report.Survivors.Count(), report.Argued.Count(), report.IsComplete));
    }

    [Fact]
    public void An_argument_for_what_is_noticed_or_gone_is_stale()
    {
        var key = Run(Met).Survivors.First().Mutant.Key;
        var report = Run(Both, Large, Argument(key, "criterion/number/00000000"));

        Assert.Equal(
            [(key, "många"), ("criterion/number/00000000", null)], report.Stale.Select(stale => (stale.Argument.Mutant, stale.NoticedBy)));
        Assert.False(report.IsComplete);
    }

    [Theory]
    [InlineData("survivors", "survivor")]
    [InlineData("sv: Därför.", "sv: ''")]
    [InlineData("mutants: [a]", "mutants: []")]
    public void A_mistake_in_an_argument_is_reported(string said, string instead)
    {
        DiagnosticBag bag = new();
        _ = ArgumentReader.Read(
            [new("a.mutants.yaml", Encoding.UTF8.GetBytes(Argument("a").Replace(said, instead, StringComparison.Ordinal)))], bag);

        Assert.True(bag.HasErrors);
    }

    [Theory]
    [InlineData(Language.Swedish)]
    [InlineData(Language.English)]
    public void A_report_is_told_in_sentences(Language language)
    {
        var first = Run(Met).Survivors.First().Mutant.Key;

        Snapshot.Matches(
            MutantText.Write(Run(Met, Large, Argument(first, "criterion/number/00000000")), language),
            test: $"A_report_is_told_in_{language}");
    }

    [Fact]
    public void A_report_can_be_json() => Snapshot.Matches(MutantJson.Write(Run(Met, Large, Argument("criterion/number/00000000"))));

    [Fact]
    public void Who_ends_the_run_is_told_so() =>
        Assert.Throws<OperationCanceledException>(() => Run(Met, Large, step: () => throw new OperationCanceledException()));

    private static string Argument(params string[] keys) =>
        $$"""
        - requirement: CI-A-01
          survivors:
            - mutants: [{{string.Join(", ", keys)}}]
              argument: { sv: Därför., en: Because. }
        """;

    private static MutantReport Run(string cases, ARequirement? requirement = null, string? arguments = null, Action? step = null)
    {
        var opened = AnOpenedCatalog.With(cases, requirement ?? Large);
        Assert.True(opened.IsUsable);
        DiagnosticBag bag = new();
        var argued = arguments is null ? [] : ArgumentReader.Read([new("katalog/a.mutants.yaml", Encoding.UTF8.GetBytes(arguments))], bag);
        Assert.False(bag.HasErrors);
        return new MutationRun(opened.Rulebook!, opened.Cases, argued).Run(opened.Rulebook!.Compiled.Requirements, step ?? (() => { }));
    }
}

using System.Text;
using Lg.Model.Reports;
using Lg.Rules.Catalogs;
using Lg.Rules.Diagnostics;
using Lg.Rules.Tests.Yaml;

namespace Lg.Rules.Tests.Catalogs;

public sealed class CaseReaderTests
{
    private const string Cases =
        """
        - requirement: CI-PL-01
          cases:
            - name: planen finns
              asOf: 2025-12-01
              review: { stage: submitted, goals: [{ key: 9.10 }] }
              previous: { goals: [] }
              verdict: notApplicable
              upcoming: notReady
              missing: [/goals/0/title]
              finding: Planen saknas.
            - name: tom
              asOf: 2025-12-01
              review: {}
              verdict: undetermined
        """;

    [Fact]
    public void A_case_has_all_that_is_written()
    {
        var (cases, report) = Read(Cases);

        Assert.Equal("", report);
        var one = Assert.Single(cases).Cases[0];
        Assert.Equal(
            (
                "planen finns",
                new DateOnly(2025, 12, 1),
                "9.10",
                Verdict.NotApplicable,
                Readiness.NotReady,
                "/goals/0/title",
                "Planen saknas."),
            (
                one.Name,
                one.AsOf,
                one.Review.Goals![0].Key,
                one.Verdict,
                one.Upcoming!.Value.Readiness!.Value,
                Assert.Single(one.Missing!),
                one.Finding));
        Assert.Equal((0, (3, 13)), (one.Previous!.Goals!.Count, one.Place.Source.Locate(one.Place.Span.Start)));
    }

    [Fact]
    public void What_a_case_does_not_say_is_null()
    {
        var one = Read(Cases).Cases[0].Cases[1];

        Assert.Equal((null, null, null, null), (one.Previous, one.Upcoming, one.Missing, one.Finding));
    }

    [Fact]
    public void One_requirement_may_be_the_whole_file() =>
        Assert.Equal(
            "CI-PL-01",
            Assert.Single(
                Read("requirement: CI-PL-01\ncases: [{ name: a, asOf: 2025-12-01, review: {}, verdict: met }]").Cases).Requirement);

    [Fact]
    public void Mistakes_are_reported_in_the_file_and_the_case_is_left_out()
    {
        var (cases, report) = Read(Cases
            .Replace("9.10", "9.10, titel: x", StringComparison.Ordinal)
            .Replace("goals: []", "goals: true", StringComparison.Ordinal)
            .Replace("notReady", "notready", StringComparison.Ordinal)
            .Replace("/goals/0/title", "goals/0/title", StringComparison.Ordinal)
            .Replace("name: tom", "name: planen finns", StringComparison.Ordinal));

        Assert.Equal(
            """
            c.cases.yaml:5:56: LG4003 okänt fält `titel`
            c.cases.yaml:6:26: LG4004 här ska stå en lista (`[ … ]`), men det är sant eller falskt
            c.cases.yaml:8:17: LG3033 `notready` är inte ett av de ord som får stå här
            c.cases.yaml:9:17: LG3051 `goals/0/title` är inte en JSON Pointer
            c.cases.yaml:11:13: LG3050 kravet har redan ett fall som heter `planen finns`
            """,
            report);
        Assert.Single(Assert.Single(cases).Cases);
    }

    [Fact]
    public void A_requirement_has_its_cases_in_one_place() =>
        Assert.Equal(
            "c.cases.yaml:15:16: LG3039 kravet `CI-PL-01` finns redan i `c.cases.yaml:1:16`",
            Read(Cases + "\n" + Cases).Report);

    private static (IReadOnlyList<RequirementCases> Cases, string Report) Read(string yaml)
    {
        DiagnosticBag bag = new();
        var cases = CaseReader.Read([new("c.cases.yaml", Encoding.UTF8.GetBytes(yaml))], bag);
        return (cases, Written.Lines(bag.ToSortedList()));
    }
}

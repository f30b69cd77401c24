using System.Text;
using Lg.Model.Reports;
using Lg.Rules;
using Lg.Rules.Catalogs;
using Lg.Rules.Findings;

namespace Lg.Architecture.Tests.Documents;

/// <summary>The worked example of the scoring model comes out as it is told.</summary>
public sealed class ScoringTests
{
    private const string Manual = "docs/scoring.md";

    private static readonly Report Example = Rulebook
        .Load([new CatalogFile("example.yaml", Encoding.UTF8.GetBytes(Catalog()))]).Value!
        .Assess(
        YamlReviewReader.Read("""
            unit: { kind: company, name: Exempelbolaget }
            assets:
              systems:
                - { key: a, classified: true }
                - { key: b, classified: true }
                - { key: c }
              systemsComplete: true
              sharedAccounts: true
            """u8.ToArray()).Value!,
        new DateOnly(2025, 12, 1));

    [Fact]
    public void The_score_of_the_worked_example_is_the_one_in_the_manual()
    {
        Assert.Equal(new Interval(71.1m, 86.7m), Example.Score.Overall);
        Assert.Contains("**71.1–86.7**", Repository.Read(Manual), StringComparison.Ordinal);
    }

    [Fact]
    public void The_verdicts_of_the_worked_example_are_those_in_the_manual() => Assert.Equal(
        ["EX-A-01 Met", "EX-A-02 Undetermined", "EX-A-03 NotMet", "EX-A-04 Undetermined", "EX-A-05 NotApplicable"],
        Example.Requirements.Select(row => $"{row.Id} {row.Verdict}"));

    [Fact]
    public void The_points_of_the_worked_example_are_those_in_the_manual() => Assert.Equal(
        ["EX-A-03 13.3", "EX-A-02 8.9", "EX-A-04 6.7"],
        Example.Findings.Select(finding => $"{finding.Requirement} {FormattableString.Invariant($"{finding.Points}")}"));

    [Theory]
    [InlineData(Severity.Critical)]
    [InlineData(Severity.Major)]
    [InlineData(Severity.Minor)]
    [InlineData(Severity.Advice)]
    public void A_weight_is_the_one_in_the_manual(Severity severity)
    {
        var row = Repository.Read(Manual)
            .Split('\n')
            .Single(line => line.StartsWith($"| `{severity.ToString().ToLowerInvariant()}` ", StringComparison.Ordinal));

        Assert.EndsWith($"| {Weights.Of(severity)} |", row, StringComparison.Ordinal);
    }

    [Fact]
    public void The_scoring_model_has_the_name_in_the_manual() =>
        Assert.Contains($"`{Weights.Model}`", Repository.Read(Manual), StringComparison.Ordinal);

    private static string Catalog() =>
        """
        catalog: { version: 1.0.0, title: { sv: Exempel, en: Example } }
        rulesets: [{ id: example, title: { sv: Exempel, en: Example } }]
        areas: [{ id: example, title: { sv: Exempel, en: Example } }]
        roles: [{ id: head, title: { sv: chef, en: head } }]
        sources:
          - { id: doc, title: { sv: Dokument, en: Document }, publisher: Staden, kind: guideline, confidence: S }
        goals:
          - key: better
            area: example
            title: { sv: Bättre, en: Better }
            measure: { sv: Antal, en: Number }
            target: { sv: "1", en: "1" }
            due: |
              asOf + months(6)
            owner: head
        ruleset: example
        area: example
        requirements:

        """
        + Requirement("EX-A-01", "critical", "", "review.unit.kind == \"company\"")
        + Requirement("EX-A-02", "major", "subject: system", "system.classified")
        + Requirement("EX-A-03", "minor", "", "!review.assets.sharedAccounts")
        + Requirement("EX-A-04", "advice", "", "review.assets.vetting")
        + Requirement("EX-A-05", "major", "applies: |\n      review.unit.kind == \"administration\"", "review.assets.vetting");

    private static string Requirement(string id, string severity, string more, string criterion) =>
        $$"""
          - id: {{id}}
            title: { sv: Krav, en: Requirement }
            purpose: { sv: Syfte, en: Purpose }
            sources: [{ document: doc, confidence: S }]
            severity: {{severity}}
            dimension: adequacy
            {{more}}
            criterion: |
              {{criterion}}
            finding: { sv: Brist., en: Shortcoming. }
            remedy: { sv: Rätta., en: Mend. }
            goal: better

        """;
}

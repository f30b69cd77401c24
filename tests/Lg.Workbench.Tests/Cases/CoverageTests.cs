using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Tests.Evaluation;
using Lg.Workbench.Cases;

namespace Lg.Workbench.Tests.Cases;

public sealed class CoverageTests
{
    private const string Cases =
        """
        - requirement: CI-A-01
          cases:
            - name: båda
              asOf: 2025-12-01
              review: { assets: { vetting: true, allHazards: true } }
              verdict: met
            - name: ingen prövning
              asOf: 2025-12-01
              review: { assets: { vetting: false, allHazards: true } }
              verdict: notMet
            - name: prövning, men inget sägs om resten
              asOf: 2025-12-01
              review: { assets: { vetting: true } }
              verdict: undetermined
        """;

    private static readonly ARequirement Two = new() { Criterion = "review.assets.vetting && review.assets.allHazards" };

    [Fact]
    public void Each_clause_is_counted_as_it_came_out() => Assert.Equal(
        [
            ("review.assets.vetting && review.assets.allHazards", 1, 1, 1),
            ("review.assets.vetting", 2, 1, 0),
            ("review.assets.allHazards", 1, 0, 1),
        ],
        Of(Cases, Two).Clauses.Select(clause => (clause.Expression.ClauseOf(clause.Clause), clause.True, clause.False, clause.Unknown)));

    [Fact]
    public void Each_verdict_is_counted() => Assert.Equal(
        new Dictionary<Verdict, int> { [Verdict.Met] = 1, [Verdict.NotMet] = 1, [Verdict.Undetermined] = 1 },
        Of(Cases, Two).Verdicts);

    [Fact]
    public void A_verdict_that_no_case_has_shown_is_told() => Assert.Equal(
        [Verdict.NotApplicable],
        Of(
            Cases,
            Two with { Subject = null, Applies = "!review.context.aiUsed" },
            "review: {",
            "review: { context: { aiUsed: false }, ").NeverSeen);

    [Fact]
    public void A_text_tells_only_what_was_never_seen() => Assert.Equal(
        """
        CI-A-01  Krav CI-A-01
          kriterium: roller med hög behörighet är säkerhetsprövade
            aldrig okänt (sant 2, falskt 1, okänt 0)
          kriterium: säkerhetsåtgärderna bygger på ett allriskperspektiv
            aldrig falskt (sant 1, falskt 0, okänt 1)

        1 krav, 3 fall.
        Av 3 utfall har 3 setts.
        Av 3 villkor har 3 setts sanna, 2 falska och 2 okända.

        """,
        CoverageText.Write(new([Of(Cases, Two)]), [], Language.Swedish, all: false));

    [Fact]
    public void A_text_of_everything_has_the_counts()
    {
        var text = CoverageText.Write(new([Of(Cases, Two)]), [], Language.English, all: true);

        Assert.Contains("  verdicts: met 1, not met 1, cannot be determined 1\n", text, StringComparison.Ordinal);
        Assert.Contains("    true 1, false 1, unknown 1\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_everything()
    {
        var json = CoverageJson.Write(new([Of(Cases, Two)]));

        Assert.Contains("\"clause\": \"review.assets.allHazards\"", json, StringComparison.Ordinal);
        Assert.Contains("\"unknown\": 1", json, StringComparison.Ordinal);
    }

    private static RequirementCoverage Of(string cases, ARequirement requirement, string said = "", string instead = "")
    {
        var opened = AnOpenedCatalog.With(said.Length == 0 ? cases : cases.Replace(said, instead, StringComparison.Ordinal), requirement);
        Assert.True(opened.IsUsable);
        return new CoverageCounter(opened.Rulebook!).Of(opened.Rulebook!.Compiled.Requirements.Single(), opened.Cases.Single().Cases);
    }
}

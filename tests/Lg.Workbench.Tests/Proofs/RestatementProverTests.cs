using Lg.Model;
using Lg.Rules.Tests.Evaluation;
using Lg.Workbench.Proofs;
using Lg.Workbench.Proofs.Restating;

namespace Lg.Workbench.Tests.Proofs;

/// <summary>A requirement restates another when a gap of the one is proved to be a gap of the other.</summary>
public sealed class RestatementProverTests
{
    private const string Unit = "review.unit.kind == 'administration'";

    private static readonly ARequirement Systems =
        new() { Subject = "system", Coverage = "classified", Applies = $"{Unit} && system.critical", Criterion = "system.classified" };

    [Fact]
    public void A_part_of_what_another_asks_is_proved_to_restate_it() =>
        Assert.Equal(
            "proved by appliesWherever",
            Prove(new ARequirement { Criterion = "review.assets.vetting && review.assets.allHazards" }, "review.assets.vetting"));

    [Fact]
    public void A_weaker_limit_is_proved_to_restate_a_stricter_one() =>
        Assert.Equal(
            "proved by appliesWherever",
            Prove(new ARequirement { Criterion = "review.unit.employees > 50" }, "review.unit.employees > 10"));

    [Fact]
    public void A_stricter_limit_is_refuted() =>
        Assert.Equal(
            "refuted: NotMet, Met", Prove(new ARequirement { Criterion = "review.unit.employees > 10" }, "review.unit.employees > 50"));

    [Fact]
    public void A_gap_that_leaves_the_other_open_is_refuted() =>
        Assert.Equal(
            "refuted: NotMet, Undetermined",
            Prove(
                new ARequirement { Criterion = "review.assets.vetting == (review.assets.allHazards || !review.assets.allHazards)" },
                "review.assets.vetting"));

    [Fact]
    public void One_that_applies_where_the_other_does_not_is_refuted() =>
        Assert.Equal(
            "refuted: Met, NotApplicable",
            Prove(
                new ARequirement { Applies = Unit, Criterion = "review.assets.vetting && review.assets.allHazards" },
                $"review.assets.vetting || !({Unit})"));

    [Fact]
    public void The_same_criterion_need_not_apply_to_the_same_units() =>
        Assert.Equal("proved by sameCriterion", Prove(Systems, Systems with { Applies = "system.critical" }));

    [Fact]
    public void The_same_criterion_of_other_items_is_refuted() =>
        Assert.Equal("refuted: NotMet, Met", Prove(Systems, Systems with { Applies = null }));

    [Fact]
    public void The_same_criterion_is_refuted_when_the_collection_is_spoken_of_otherwise() =>
        Assert.Equal(
            "refuted: NotMet, Met",
            Prove(Systems with { Applies = Unit }, Systems with { Applies = null, Coverage = "criticalClassified" }));

    [Theory]
    [InlineData("review.decisions.all(d, d.key != 'a')", "review.decisions.all(other, other.key != 'a')")]
    [InlineData("review.unit.employees > param.planMonths", "review.unit.employees > (param.planMonths)")]
    public void Criteria_are_compared_by_what_they_say(string one, string other) =>
        Assert.Equal("proved by sameCriterion", Prove(new ARequirement { Applies = Unit, Criterion = one }, other));

    [Theory]
    [InlineData("review.unit.employees > param.planMonths", "review.unit.employees > param.steady")]
    [InlineData("review.assets.vetting", "review.assets.allHazards")]
    [InlineData("review.unit.employees > 10", "review.unit.employees >= 10")]
    public void Criteria_that_say_something_else_are_not_the_same(string one, string other) =>
        Assert.DoesNotContain(
            "sameCriterion", Prove(new ARequirement { Applies = Unit, Criterion = one }, other), StringComparison.Ordinal);

    [Fact]
    public void What_hangs_on_a_text_is_not_proved() =>
        Assert.Equal(
            "not proved: Text",
            Prove(new ARequirement { Criterion = "!review.unit.name.matches('a')" }, "!review.unit.name.matches('^[^b]*a')"));

    [Fact]
    public void Only_what_concerns_the_chosen_requirements_is_proved()
    {
        Prover prover = new(ARulebook.With(
            new ARequirement(), new ARequirement { Id = "CI-A-02", Restates = "CI-A-01" }, new ARequirement { Id = "CI-A-03" }).Compiled);
        RestatementProver restatements = new(prover);

        Assert.Equal([1, 1, 0], prover.Catalog.Requirements.Select(requirement => restatements.Prove([requirement]).Count));
    }

    [Fact]
    public void A_proof_is_told_with_its_witness_in_text_and_in_JSON()
    {
        var report = ReportOf(
            new ARequirement { Criterion = "review.unit.employees > 10" }, new ARequirement { Criterion = "review.unit.employees > 50" });

        Assert.Contains(
            "CI-A-02 återger inte CI-A-01: när CI-A-02 inte är uppfyllt kan CI-A-01 ändå vara uppfyllt.\n    Till exempel bedömd per 15 juni 2026:\n    – Enheten – Antal",
            ProofText.Write(report, Language.Swedish, showsWitnesses: false),
            StringComparison.Ordinal);
        Assert.Contains(
            "CI-A-02 does not restate CI-A-01: when CI-A-02 is not met, CI-A-01 can still be met.",
            ProofText.Write(report, Language.English, showsWitnesses: false),
            StringComparison.Ordinal);
        Assert.Contains("\"standing\": \"refuted\"", ProofJson.Write(report), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "review.unit.employees > 5",
        "CI-A-02 restates CI-A-01: each gap in CI-A-02 is a gap in CI-A-01, which applies wherever CI-A-02",
        "\"by\": \"appliesWherever\"")]
    [InlineData(
        "review.unit.employees > 10",
        "CI-A-02 restates CI-A-01: the criteria are the same, so a gap is the same gap when both apply.",
        "\"by\": \"sameCriterion\"")]
    [InlineData("!review.unit.name.matches('a')", "CI-A-02 does not restate CI-A-01", "\"standing\": \"refuted\"")]
    public void What_is_proved_is_told(string criterion, string text, string json)
    {
        var report = ReportOf(new ARequirement { Criterion = "review.unit.employees > 10" }, new ARequirement { Criterion = criterion });

        Assert.Contains(text, ProofText.Write(report, Language.English, showsWitnesses: false), StringComparison.Ordinal);
        Assert.Contains(json, ProofJson.Write(report), StringComparison.Ordinal);
    }

    private static string Prove(ARequirement restated, string restating) => Prove(restated, new ARequirement { Criterion = restating });

    private static string Prove(ARequirement restated, ARequirement restating)
    {
        var proof = Assert.Single(ReportOf(restated, restating).Restatements);
        return proof.Standing switch
        {
            RestatementStanding.Proved { SameCriterion: var isSame } => $"proved by {(isSame ? "sameCriterion" : "appliesWherever")}",
            RestatementStanding.Refuted refuted => $"refuted: {refuted.Restating}, {refuted.Restated}",
            RestatementStanding.NotProved open => $"not proved: {string.Join(", ", open.Doubts)}{open.Fault}",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static ProofReport ReportOf(ARequirement restated, ARequirement restating)
    {
        Prover prover = new(ARulebook.With(restated, restating with { Id = "CI-A-02", Restates = "CI-A-01" }).Compiled);
        return new([], null, CaseComparison.Of([], [])) { Restatements = new RestatementProver(prover).Prove(prover.Catalog.Requirements) };
    }
}

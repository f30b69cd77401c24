using Lg.Model.Reports;
using Lg.Rules.Tests.Evaluation;
using Lg.Workbench.Proofs;
using Lg.Workbench.Proofs.Facts;

namespace Lg.Workbench.Tests.Proofs;

public sealed class ProverTests
{
    [Fact]
    public void A_requirement_without_conditions_for_applying_always_applies() =>
        Assert.Equal([Verdict.Met, Verdict.NotMet, Verdict.Undetermined], Reached(new ARequirement()));

    [Fact]
    public void One_with_conditions_can_be_not_applicable() =>
        Assert.Equal(
            [Verdict.Met, Verdict.NotMet, Verdict.Undetermined, Verdict.NotApplicable],
            Reached(new ARequirement { Applies = "review.assets.allHazards" }));

    [Fact]
    public void One_that_is_not_in_force_yet_can_be_not_applicable() =>
        Assert.Contains(Verdict.NotApplicable, Reached(new ARequirement { InForce = "{ from: 2026-01-15 }" }));

    [Fact]
    public void A_criterion_that_rules_itself_out_cannot_be_met() =>
        Assert.Equal(
            [Verdict.NotMet, Verdict.Undetermined],
            Reached(new ARequirement
            {
                Criterion =
                    "review.unit.kind == 'company' && (review.unit.kind == 'administration' || review.unit.kind == 'parentCompany')",
            }));

    [Fact]
    public void Thresholds_that_leave_nothing_between_them_cannot_be_met() =>
        Assert.Equal(
            [Verdict.NotMet, Verdict.Undetermined],
            Reached(new ARequirement
            {
                Criterion = "review.unit.employees > 50 && review.review.plannedYears > 0 && review.unit.employees < 51",
            }));

    [Fact]
    public void Thresholds_with_one_value_between_them_can_be_met() =>
        Assert.Contains(
            Verdict.Met,
            Reached(new ARequirement
            {
                Criterion = "review.unit.employees > 50 && review.review.plannedYears > 0 && review.unit.employees < 52",
            }));

    [Fact]
    public void Only_an_unnamed_list_leaves_a_requirement_about_items_that_says_yes_to_all_open() =>
        Assert.Equal(
            [Verdict.Met, Verdict.Undetermined, Verdict.NotApplicable],
            Reached(new ARequirement { Subject = "system", Criterion = "system.key == system.key || system.critical" }));

    [Fact]
    public void What_is_said_of_all_items_can_fail_a_requirement_that_no_item_can_fail() =>
        Assert.Contains(
            Verdict.NotMet,
            Reached(new ARequirement
            {
                Subject = "system",
                Coverage = "classified",
                Criterion = "system.key == system.key || system.critical",
            }));

    [Fact]
    public void Silence_is_a_no_only_in_a_submitted_review()
    {
        var proof = Prove(new ARequirement { Kind = "reporting", Criterion = "stated(review.unit.name)" });

        Assert.Equal(Lg.Model.Stage.Submitted, Assert.IsType<Standing.Possible>(proof[Verdict.NotMet]).Witness.Review.Stage);
        Assert.Null(Assert.IsType<Standing.Possible>(proof[Verdict.Undetermined]).Witness.Review.Stage);
    }

    [Fact]
    public void A_question_is_never_met_and_says_so_without_being_idle()
    {
        var proof = Prove(new ARequirement { Kind = "question" });

        Assert.Equal([Verdict.Undetermined], Reached(proof));
        Assert.False(proof.IsIdle);
    }

    [Fact]
    public void A_witness_says_no_more_than_it_must()
    {
        var proof =
            Prove(new ARequirement { Criterion = "review.assets.vetting || (review.assets.allHazards && review.unit.kind == 'company')" });

        Assert.Equal(
            ["Informationstillgångar – Säkerhetsprövning: ja"],
            Assert.IsType<Standing.Possible>(proof[Verdict.Met]).Witness.Facts.Select(fact => fact.Sv));
    }

    [Theory]
    [InlineData("review.goals.exists(g, g.linkedTo == 'x' && g.linkedTo == 'y')", null)]
    [InlineData("review.unit.name.matches('^a') && review.unit.name.matches('^b')", Doubt.Text)]
    [InlineData("review.goals.exists(g, review.decisions.exists(d, d.key == g.key && d.key != g.key))", Doubt.Join)]
    [InlineData("review.risks.register.exists(r, r.likelihood * r.consequence > 7 && r.likelihood * r.consequence < 8)", Doubt.Arithmetic)]
    [InlineData("review.unit.employees > review.review.plannedYears && review.unit.employees < review.review.plannedYears", Doubt.TwoFacts)]
    [InlineData("size(review.goals.filter(g, g.communicated)) > 60", Doubt.Selection)]
    public void What_cannot_be_tried_in_full_is_not_called_impossible(string criterion, object? doubt)
    {
        var met = Prove(new ARequirement { Criterion = criterion })[Verdict.Met];

        if (doubt is Doubt why)
            Assert.Contains(why, Assert.IsType<Standing.NotDecided>(met).Doubts);
        else
            Assert.IsType<Standing.Impossible>(met);
    }

    [Theory]
    [InlineData("review.unit.name.matches('^[Cc]hef (för|av) enhet+$')")]
    [InlineData("review.goals.exists(g, review.decisions.exists(d, d.key == g.linkedTo))")]
    [InlineData("review.risks.register.exists(r, r.likelihood * r.consequence >= 7)")]
    [InlineData("size(review.goals) == 3 && review.goals.all(g, g.communicated)")]
    [InlineData("size(review.goals.filter(g, g.communicated)) == 1 && size(review.goals) > 4")]
    [InlineData("previous.review.planYear == review.review.planYear")]
    [InlineData("review.risks.incidents.exists(i, i.awareAt + duration('24h') >= i.interimRequestedAt)")]
    public void What_is_found_is_proved_whatever_it_takes(string criterion) =>
        Assert.Subset(
            Reached(new ARequirement { Criterion = criterion }).ToHashSet(), new HashSet<Verdict> { Verdict.Met, Verdict.NotMet });

    private static Proof Prove(ARequirement requirement)
    {
        var catalog = ARulebook.With(requirement).Compiled;
        var proof = new Prover(catalog).Prove(catalog.Requirements.Single());
        Assert.All(proof.Standings, pair => Assert.Null((pair.Standing as Standing.Possible)?.Witness.Fault));
        return proof;
    }

    private static IEnumerable<Verdict> Reached(ARequirement requirement) => Reached(Prove(requirement));

    private static IEnumerable<Verdict> Reached(Proof proof) =>
        proof.Standings.Where(pair => pair.Standing is Standing.Possible).Select(pair => pair.Verdict);
}

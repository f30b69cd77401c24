using Lg.Rules.Tests.Evaluation;
using Lg.Workbench.Proofs;

namespace Lg.Workbench.Tests.Proofs;

public sealed class PairProverTests
{
    private const string Adopted = "review.compliance.localInstruction.exists && review.compliance.localInstruction.communicated";

    [Fact]
    public void The_stricter_of_two_has_the_other_follow() =>
        Assert.Equal(["CI-A-01 Follows CI-A-02"], Bonds("review.unit.employees > 50", "review.unit.employees > 10"));

    [Fact]
    public void Two_that_say_the_same_follow_from_each_other() =>
        Assert.Equal(
            ["CI-A-01 Follows CI-A-02", "CI-A-02 Follows CI-A-01"], Bonds("review.unit.employees > 50", "review.unit.employees >= 51"));

    [Fact]
    public void Two_that_contradict_each_other_exclude_each_other() =>
        Assert.Equal(["CI-A-01 Excludes CI-A-02"], Bonds("review.unit.employees > 50", "review.unit.employees < 50"));

    [Fact]
    public void What_one_needs_to_apply_follows_from_it() =>
        Assert.Equal(
            ["CI-A-01 Follows CI-A-02"],
            Bonds(
                new ARequirement
                {
                    Applies = "review.compliance.localInstruction.exists",
                    Criterion = "review.compliance.localInstruction.communicated",
                },
                Second("review.compliance.localInstruction.exists")));

    [Fact]
    public void Two_that_never_apply_together_say_nothing_of_each_other() =>
        Assert.Equal([], Bonds(
            new ARequirement { InForce = "{ until: 2025-12-31 }" },
            Second("!review.assets.vetting") with { InForce = "{ from: 2026-01-01 }" }));

    [Fact]
    public void Two_with_nothing_in_common_are_not_looked_at() =>
        Assert.Equal(0, Prove(new ARequirement(), Second("review.assets.allHazards")).Examined);

    [Fact]
    public void An_item_that_fails_one_need_not_fail_the_other() =>
        Assert.Equal([], Bonds(
            new ARequirement { Subject = "system", Applies = "system.critical", Criterion = "system.classified" },
            Second("system.classified") with { Subject = "system", Applies = "!system.critical" }));

    [Fact]
    public void What_a_partial_list_and_what_is_said_of_the_whole_can_tear_apart_does_not_follow()
    {
        var first = new ARequirement { Subject = "system", Coverage = "classified", Criterion = "system.classified" };

        Assert.Equal(
            ["CI-A-01 Follows CI-A-02"],
            Bonds(first with { Coverage = null }, Second("stated(system.classified)") with { Subject = "system", Kind = "reporting" }));
        Assert.Equal([], Bonds(first, Second("stated(system.classified)") with { Subject = "system", Kind = "reporting" }));
    }

    // A named item that is silent is answered for by the coverage in the one, and fails the other.
    [Fact]
    public void What_an_item_leaves_to_the_whole_can_tear_apart_what_would_follow()
    {
        var first = new ARequirement
        {
            Subject = "system",
            Kind = "reporting",
            Coverage = "classified",
            Applies = "system.classified || !system.classified",
            Criterion = "review.unit.kind == 'company'",
        };
        var second = Second("system.critical || review.unit.kind == 'company'") with
        {
            Subject = "system",
            Kind = "reporting",
            Coverage = "classified",
        };

        Assert.Equal([], Bonds(first, second));
    }

    [Fact]
    public void What_the_same_doubtful_clause_decides_is_not_decided()
    {
        var pairs = Prove(new ARequirement { Criterion = "review.unit.name.matches('a')" }, Second("!review.unit.name.matches('^[^a]*$')"));

        Assert.Empty(pairs.Proved);
        Assert.Single(pairs.Open);
    }

    [Fact]
    public void What_follows_whatever_a_doubtful_clause_says_is_proved() =>
        Assert.Contains(
            "CI-A-01 Follows CI-A-02",
            Bonds(new ARequirement { Criterion = $"({Adopted}) && review.unit.name.matches('a')" }, Second(Adopted)));

    private static ARequirement Second(string criterion) => new() { Id = "CI-A-02", Criterion = criterion };

    private static IEnumerable<string> Bonds(string first, string second) => Bonds(new ARequirement { Criterion = first }, Second(second));

    private static IEnumerable<string> Bonds(ARequirement first, ARequirement second)
    {
        var pairs = Prove(first, second);
        Assert.Empty(pairs.Open);
        Assert.All(pairs.Proved, pair => Assert.Null(pair.Witness.Fault));
        return pairs.Proved.Select(pair => $"{pair.First.Id} {pair.Bond} {pair.Second.Id}");
    }

    private static PairReport Prove(params ARequirement[] requirements)
    {
        Prover prover = new(ARulebook.With(requirements).Compiled);
        PairProver pairs = new(prover, prover.Prove(prover.Catalog.Requirements));
        return pairs.Prove(pairs.Candidates());
    }
}

using Lg.Workbench.Proofs;
using Lg.Workbench.Proofs.Restating;

namespace Lg.Catalog.Tests;

/// <summary>What is proved of the shipped catalog agrees with its cases.</summary>
public sealed class ProofTests
{
    private static readonly IReadOnlyList<Proof> Proofs =
        new Prover(ShippedCatalog.Rulebook.Compiled).Prove(ShippedCatalog.Rulebook.Compiled.Requirements);

    [Fact]
    public void No_case_comes_to_a_verdict_that_is_proved_impossible() =>
        Assert.Equal([], CaseComparison.Of(Proofs, ShippedCatalog.Cases).Contradicted);

    [Fact]
    public void The_engine_agrees_with_every_witness() =>
        Assert.Equal([], new ProofReport(Proofs, null, CaseComparison.Of(Proofs, [])).Faults);

    [Fact]
    public void At_least_four_of_five_requirements_are_decided() =>
        Assert.True(Proofs.Count(proof => proof.IsDecided) * 5 >= Proofs.Count * 4);

    [Fact]
    public void What_restates_another_is_proved_to() =>
        Assert.Equal(
            [],
            new RestatementProver(new(ShippedCatalog.Rulebook.Compiled))
                .Prove(ShippedCatalog.Rulebook.Compiled.Requirements)
                .Where(proof => !proof.IsProved)
                .Select(proof => proof.Restating.Id));

    [Fact]
    public void Every_requirement_can_be_met_and_can_fail() =>
        Assert.Equal([], Proofs.Where(proof => proof.IsIdle).Select(proof => proof.Requirement.Id));
}

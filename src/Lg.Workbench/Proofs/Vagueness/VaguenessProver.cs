using System.Text;
using System.Text.Json.Nodes;
using Lg.Model;
using Lg.Model.Fields;
using Lg.Model.Json;
using Lg.Model.Reading;
using Lg.Model.Reports;
using Lg.Rules.Catalogs;
using Lg.Rules.Compilation;
using Lg.Rules.Evaluation;

namespace Lg.Workbench.Proofs.Vagueness;

/// <summary>
/// Tries what is left of a verdict when documents are vague: the review that shows that a requirement can be met, or not met, and every
/// case that is, is said less of in each way, one at a time.
/// </summary>
internal sealed class VaguenessProver(CompiledCatalog catalog, IReadOnlyList<RequirementCases> cases)
{
    private readonly ILookup<string, Case> casesOf = cases.SelectMany(of => of.Cases.Select(one => (of.Requirement, Case: one)))
        .ToLookup(pair => pair.Requirement, pair => pair.Case, StringComparer.Ordinal);

    /// <summary>Tries each of some requirements, in their order.</summary>
    /// <param name="proofs">What they can come to.</param>
    /// <param name="step">Called after each, from any thread.</param>
    public IReadOnlyList<VagueProof> Prove(IReadOnlyList<Proof> proofs, Action? step = null) => InParallel.Each(proofs, proof =>
    {
        var vague = Prove(proof);
        step?.Invoke();
        return vague;
    });

    private VagueProof Prove(Proof proof) => new(
        proof.Requirement,
        [
            .. Decided(proof)
                .SelectMany(one => StatementsOf(proof.Requirement, one))
                .DistinctBy(statement => (statement.Of, statement.Fact, statement.Words, statement.Becomes)),
        ]);

    private IEnumerable<Shown> Decided(Proof proof) =>
        proof.Standings.Where(pair => pair.Standing is Standing.Possible { Witness.Fault: null })
            .Select(pair => (((Standing.Possible)pair.Standing).Witness, pair.Verdict))
            .Select(pair => new Shown(pair.Verdict, pair.Witness.AsOf, pair.Witness.Review, pair.Witness.Previous))
            .Concat(casesOf[proof.Requirement.Id].Select(one => new Shown(one.Verdict, one.AsOf, one.Review, one.Previous)))
            .Where(one => one.Verdict is Verdict.Met or Verdict.NotMet);

    private IEnumerable<VagueStatement> StatementsOf(CompiledRequirement requirement, Shown one) =>
        from weakening in Weakenings.Of((JsonObject)JsonNode.Parse(ReviewJson.Write(one.Review))!)
        where weakening.Kind != WeakeningKind.Dropped
        let weaker = ReviewReader.Read(Encoding.UTF8.GetBytes(weakening.Weaker().ToJsonString())).Value
        where weaker is not null
        select new VagueStatement(
            one.Verdict, LabelOf(weakening.Pointer), weakening.Words, weakening.Kind, VerdictOf(requirement, weaker, one));

    // The verdict alone: to write a report takes a hundred times as long.
    private Verdict VerdictOf(CompiledRequirement requirement, Review review, Shown one)
    {
        var year = review.Details?.PlanYear;
        return new Evaluator(new(review, one.Previous, one.AsOf, catalog.Parameters.ValuesOn(one.AsOf, year)), year).Evaluate(
            requirement).Verdict;
    }

    // A list has the label; whether it is complete is said of it.
    private static LocalizedText LabelOf(string pointer)
    {
        var field = FieldPointer.Find(pointer)!;
        return field.IsCompleteMarker && FieldPointer.Find(pointer[..^"Complete".Length]) is { } list ? list.Label : field.Label;
    }

    /// <summary>A review that a verdict is known of.</summary>
    private sealed record Shown(Verdict Verdict, DateOnly AsOf, Review Review, Review? Previous);
}

using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Lg.Model;
using Lg.Model.Reading;
using Lg.Model.Reports;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Evaluation;
using Lg.Rules.Tests.Evaluation;
using Lg.Workbench.Proofs;

namespace Lg.Workbench.Tests.Proofs;

/// <summary>
/// Of two small random requirements about items, what is proved is what comes of assessing every review of up to two items.
/// </summary>
public sealed class BruteForcePairLaw
{
    private static readonly DateOnly AsOf = new(2026, 6, 15);

    private static readonly string[] Atoms =
        ["system.critical", "system.classified", "!system.classified", "stated(system.classified)", "review.unit.kind == 'company'"];

    private static readonly Lazy<IReadOnlyList<Review>> Reviews =
        new(() => [.. Texts().Select(text => ReviewReader.Read(Encoding.UTF8.GetBytes(text)).Value!)]);

    [Property]
    public Property What_is_proved_is_what_every_review_shows() =>
        Prop.ForAll(
            Pairs.ToArbitrary(),
            pair => ARulebook.Load(pair.First.ToYaml(), pair.Second.ToYaml()).Value?.Compiled is not { } catalog || Agrees(catalog));

    private static Gen<(ARequirement First, ARequirement Second)> Pairs =>
        from first in Requirement from second in Requirement select (first, second with { Id = "CI-A-02" });

    private static Gen<ARequirement> Requirement =>
        from criterion in Criterion
        from applies in Gen.OneOf(Gen.Constant((string?)null), Criterion.Select(text => (string?)text))
        from coverage in Gen.Elements("classified", null)
        select new ARequirement { Subject = "system", Kind = "reporting", Criterion = criterion, Applies = applies, Coverage = coverage };

    private static Gen<string> Criterion => Gen.OneOf(
        Gen.Elements(Atoms),
        from left in Gen.Elements(Atoms)
        from right in Gen.Elements(Atoms)
        from word in Gen.Elements("&&", "||")
        select $"({left} {word} {right})");

    private static bool Agrees(CompiledCatalog catalog)
    {
        Prover prover = new(catalog);
        var proofs = prover.Prove(catalog.Requirements);
        PairProver pairs = new(prover, proofs);
        var proved = pairs.Prove(pairs.Candidates());

        var shown = Reviews.Value.Select(review => Assess(catalog, review)).ToHashSet();
        Assert.Equal(shown.Select(both => both.First).Distinct().Order(), Reached(proofs[0]));
        Assert.Equal(shown.Select(both => both.Second).Distinct().Order(), Reached(proofs[1]));
        Assert.Empty(proved.Open);
        Assert.Equal(
            proofs.Any(proof => proof.IsIdle) ? [] : Bonds(shown),
            proved.Proved.Select(pair => $"{pair.First.Id} {pair.Bond}").Order(StringComparer.Ordinal));
        return true;
    }

    private static IEnumerable<string> Bonds(HashSet<(Verdict First, Verdict Second)> shown)
    {
        if (!shown.Contains((Verdict.Met, Verdict.Met)))
            return shown.Any(both => both is { First: Verdict.Met or Verdict.NotMet, Second: Verdict.Met or Verdict.NotMet })
                ? ["CI-A-01 Excludes"]
                : [];
        return [
            .. shown.Contains((Verdict.Met, Verdict.NotMet)) ? [] : (string[])["CI-A-01 Follows"],
            .. shown.Contains((Verdict.NotMet, Verdict.Met)) ? [] : (string[])["CI-A-02 Follows"],
        ];
    }

    private static (Verdict First, Verdict Second) Assess(CompiledCatalog catalog, Review review)
    {
        Evaluator evaluator = new(new EvaluationScope(review, null, AsOf, catalog.Parameters.ValuesOn(AsOf, null)), null);
        return (evaluator.Evaluate(catalog.Requirements[0]).Verdict, evaluator.Evaluate(catalog.Requirements[1]).Verdict);
    }

    private static IEnumerable<Verdict> Reached(Proof proof)
    {
        Assert.True(proof.IsDecided);
        return proof.Standings.Where(pair => pair.Standing is Standing.Possible).Select(pair => pair.Verdict).Order();
    }

    private static IEnumerable<string> Texts() =>
        from stage in (string[])["", "\"stage\": \"submitted\", "]
        from kind in (string[])["", "\"unit\": { \"kind\": \"company\" }, ", "\"unit\": { \"kind\": \"administration\" }, "]
        from coverage in (string[])["", "\"all\"", "\"none\"", "\"some\"", "{ \"done\": 0, \"of\": 0 }", "{ \"done\": 1, \"of\": 2 }"]
        from systems in Lists()
        select $"{{ {stage}{kind}\"assets\": {{ {string.Join(", ", ((string[])[systems, coverage.Length == 0 ? "" : $"\"systemsCoverage\": {{ \"classified\": {coverage} }}"]).Where(part => part.Length > 0))} }} }}";

    private static IEnumerable<string> Lists()
    {
        List<string> items = [.. from critical in Said("critical") from classified in Said("classified") select critical + classified];
        List<string> lists =
        [
            "",
            .. items.Select(one => $"{{ \"key\": \"a\"{one} }}"),
            .. from first in Enumerable.Range(0, items.Count)
                from second in Enumerable.Range(first, items.Count - first)
                select $"{{ \"key\": \"a\"{items[first]} }}, {{ \"key\": \"b\"{items[second]} }}",
        ];
        return lists.SelectMany(list => (string[])[$"\"systems\": [{list}]", $"\"systems\": [{list}], \"systemsComplete\": false"])
            .Prepend("");
    }

    private static string[] Said(string field) => ["", $", \"{field}\": true", $", \"{field}\": false"];
}

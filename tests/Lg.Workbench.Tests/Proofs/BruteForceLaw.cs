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

/// <summary>Of small random requirements, what is proved is what comes of assessing every review of a fine mesh.</summary>
public sealed class BruteForceLaw
{
    private const int MostReviews = 1500;

    private static readonly DateOnly AsOf = new(2026, 6, 15);

    // What a criterion can read, and what reviews say of it: the member of the review, and everything worth saying there.
    private static readonly (string[] Atoms, string Member, string[] Values)[] Vocabulary =
    [
        (["review.assets.vetting", "stated(review.assets.vetting)"], "assets", ["{ \"vetting\": true }", "{ \"vetting\": false }"]),
        (
            ["review.dataProtection.integratedInManagement"],
            "dataProtection",
            ["{ \"integratedInManagement\": true }", "{ \"integratedInManagement\": false }"]),
        (
            [
                "review.unit.kind == 'company'",
                "review.unit.kind in ['administration', 'company']",
                "review.unit.employees >= 50",
                "review.unit.employees < 52",
                "review.unit.employees == 50",
            ],
            "unit",
            [
                .. from kind in (string[])["\"kind\": \"company\", ", "\"kind\": \"administration\", ", "\"kind\": \"parentCompany\", ", ""]
                    from employees in (int[])[0, 49, 50, 51, 52, 100]
                    select $"{{ {kind}\"employees\": {employees} }}",
            ]),
        (
            [
                "review.review.nextReviewBy >= asOf",
                "review.review.nextReviewBy + months(6) >= asOf",
                "asOf + months(1) > review.review.nextReviewBy",
            ],
            "review",
            [
                "{ \"nextReviewBy\": \"2025-12-14\" }",
                "{ \"nextReviewBy\": \"2025-12-15\" }",
                "{ \"nextReviewBy\": \"2026-06-14\" }",
                "{ \"nextReviewBy\": \"2026-06-15\" }",
                "{ \"nextReviewBy\": \"2026-07-14\" }",
                "{ \"nextReviewBy\": \"2026-07-15\" }",
                "{ \"nextReviewBy\": \"2026\" }",
            ]),
        (
            [
                "review.compliance.localInstruction.exists",
                "(review.compliance.localInstruction.exists && review.compliance.localInstruction.communicated)",
                "stated(review.compliance.localInstruction.communicated)",
                "stated(review.compliance.localInstruction)",
            ],
            "compliance",
            [
                "{ \"localInstruction\": { \"exists\": false } }",
                "{ \"localInstruction\": { \"exists\": true } }",
                "{ \"localInstruction\": { \"communicated\": true } }",
                "{ \"localInstruction\": { \"communicated\": false } }",
            ]),
        (
            [
                "review.risks.register.exists(r, r.theme == 'outage' && r.localPlan)",
                "review.risks.register.all(r, r.localPlan)",
                "size(review.risks.register) > 1",
                "review.risks.register.exists(r, r.theme == 'insider')",
            ],
            "risks",
            [.. Registers()]),
    ];

    [Property]
    public Property What_is_proved_is_what_every_review_shows() =>
        Prop.ForAll(
            Requirements.ToArbitrary(),
            requirement => IsTooMuch(requirement) || Loaded(requirement) is not { } catalog || Agrees(catalog, requirement));

    private static Gen<ARequirement> Requirements =>
        from criterion in Criteria(2)
        from applies in Gen.OneOf(Gen.Constant((string?)null), Criteria(1).Select(text => (string?)text))
        select new ARequirement { Kind = "reporting", Criterion = criterion, Applies = applies };

    private static Gen<string> Atoms => Gen.Elements(Vocabulary).SelectMany(fact => Gen.Elements(fact.Atoms));

    private static Gen<string> Criteria(int depth) => depth == 0 ? Atoms : Gen.OneOf(
        Atoms,
        Criteria(depth - 1).Select(inner => $"!({inner})"),
        from left in Criteria(depth - 1)
        from right in Criteria(depth - 1)
        from word in Gen.Elements("&&", "||")
        select $"({left} {word} {right})",
        from test in Atoms
        from then in Criteria(depth - 1)
        from otherwise in Criteria(depth - 1)
        select $"({test} ? {then} : {otherwise})");

    // What the checker refuses, as a criterion that is always true, proves nothing.
    private static CompiledCatalog? Loaded(ARequirement requirement) => ARulebook.Load(requirement.ToYaml()).Value?.Compiled;

    private static bool Agrees(CompiledCatalog catalog, ARequirement requirement)
    {
        var proof = new Prover(catalog).Prove(catalog.Requirements.Single());
        var shown = Reviews($"{requirement.Criterion} {requirement.Applies}").Select(review => VerdictOf(catalog, review)).ToHashSet();
        Assert.Equal(
            shown.Order(),
            proof.Standings.Where(pair => pair.Standing is Standing.Possible { Witness.Fault: null }).Select(pair => pair.Verdict).Order());
        return proof.IsDecided;
    }

    private static bool IsTooMuch(ARequirement requirement) =>
        Read($"{requirement.Criterion} {requirement.Applies}").Aggregate(
            2, (product, fact) => product * (fact.Values.Length + 1)) > MostReviews;

    private static IEnumerable<(string[] Atoms, string Member, string[] Values)> Read(string conditions) =>
        Vocabulary.Where(fact => conditions.Contains($"review.{fact.Member}.", StringComparison.Ordinal));

    private static Verdict VerdictOf(CompiledCatalog catalog, Review review) =>
        new Evaluator(new EvaluationScope(review, null, AsOf, catalog.Parameters.ValuesOn(AsOf, null)), null).Evaluate(
            catalog.Requirements.Single()).Verdict;

    private static IEnumerable<Review> Reviews(string read)
    {
        IEnumerable<string> texts = ["", "\"stage\": \"submitted\""];
        foreach (var (_, member, values) in Read(read))
            texts = texts
                .SelectMany(text => values.Select(value => $"{text}{(text.Length > 0 ? ", " : "")}\"{member}\": {value}").Prepend(text))
                .ToList();
        return texts.Select(text => ReviewReader.Read(Encoding.UTF8.GetBytes($"{{ {text} }}")).Value!);
    }

    private static IEnumerable<string> Registers()
    {
        string[] items =
        [
            "\"theme\": \"outage\", \"localPlan\": true",
            "\"theme\": \"outage\", \"localPlan\": false",
            "\"theme\": \"insider\", \"localPlan\": true",
            "\"theme\": \"insider\"",
            "\"localPlan\": false",
        ];
        string Item(int key, string item) => $"{{ \"key\": \"{key}\", {item} }}";
        return items.Select(one => $"{{ \"register\": [{Item(1, one)}] }}")
            .Concat(from one in items from two in items select $"{{ \"register\": [{Item(1, one)}, {Item(2, two)}] }}")
            .Append("{ \"register\": [] }")
            .Append($"{{ \"register\": [{Item(1, items[0])}], \"registerComplete\": false }}");
    }
}

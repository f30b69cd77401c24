using Lg.Model;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Tests.Oracle.Drawing;

namespace Lg.Rules.Tests.Oracle;

/// <summary>A compiled expression comes to what the slow evaluator makes of it: the same value, unknown, or the same error.</summary>
public sealed class AgreementTests(ITestOutputHelper output)
{
    private static readonly DateOnly AsOf = new(2026, 6, 1);

    [Fact]
    public void A_random_expression_comes_to_the_same_interpreted_compiled_traced_and_in_the_slow_evaluator()
    {
        output.WriteLine(AgreementRun.Once.Summary);

        Assert.True(AgreementRun.Once.Failures.Count == 0, string.Join("\n\n", AgreementRun.Once.Failures));
    }

    [Fact]
    public void At_least_a_thousand_pairs_are_tried() => Assert.InRange(AgreementRun.Once.Pairs, 1_000, int.MaxValue);

    [Theory]
    [InlineData("condition true", 0.08)]
    [InlineData("condition false", 0.08)]
    [InlineData("condition unknown", 0.15)]
    [InlineData("condition error", 0.01)]
    [InlineData("value known", 0.15)]
    [InlineData("value unknown", 0.15)]
    [InlineData("value error", 0.01)]
    public void Each_outcome_is_common_among_them(string outcome, double least) =>
        Assert.InRange(AgreementRun.Once.Share(outcome), least, 1);

    [Fact]
    public void Every_function_operator_and_macro_is_drawn()
    {
        System.Random random = new(AgreementRun.Seed);
        AnyExpression drawing = new(random, new Sample(Draws.SomeReviews(AgreementRun.Seed, 8)));
        var around = Draws.AroundOf(new Terms(null, IsLenient: false, IsReporting: true), 5);
        var drawn = Enumerable.Range(0, 1_600).SelectMany(_ => Nodes.All(Parser.Parse(new(drawing.Draw(around), null), new())))
            .Select(Nodes.WordOf).OfType<string>().ToHashSet(StringComparer.Ordinal);

        Assert.Equal([], AllWords.Except(drawn).Where(word => !drawn.Contains($".{word}")));
    }

    [Fact]
    public void Every_condition_of_the_shipped_catalog_comes_to_the_same()
    {
        var reviews = Draws.SomeReviews(AgreementRun.Seed, 8);
        var differences =
            from requirement in Rulebook.Shipped.Compiled.Requirements
            from condition in new[] { requirement.Applies, requirement.Criterion }.OfType<CompiledCondition>()
            let comparison = Comparison.Of(condition)
            from review in reviews
            from subject in requirement.Subject is { } kind ? Terms.ItemsIn(review, kind) : (IReadOnlyList<object?>)[null]
            let found = comparison.Compare(
                ScopeOf(review, reviews[0]), requirement.Subject?.Word, subject, Enum.GetValues<KnownDifference>()).Differences
            where found.Count > 0
            select $"{requirement.Id}, LG_SEED={AgreementRun.Seed}, review {reviews.ToList().IndexOf(review)}, {subject}: {string.Join(", ", found)}";

        Assert.Equal("", string.Join('\n', differences));
    }

    private static IEnumerable<string> AllWords =>
    [
        .. typeof(Operators).GetFields().Select(constant => (string)constant.GetValue(null)!),
        .. StandardLibrary.FunctionNames,
        "All of 1", "Exists of 1", "ExistsOne of 1", "Filter of 1", "Map of 1", "Map of 2", "{}",
    ];

    private static EvaluationScope ScopeOf(Review review, Review previous) =>
        new(review, previous, AsOf, Rulebook.Shipped.Compiled.Parameters.ValuesOn(AsOf, review.Details?.PlanYear));
}

using FsCheck;
using FsCheck.Fluent;
using Lg.Model;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Costs;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Tests.Compilation.Runtime;

namespace Lg.Rules.Tests.Compilation.Costs;

/// <summary>A join comes to what the macro that it stands for comes to, also when keys are unknown, equal or errors.</summary>
public sealed class JoinProperties
{
    private static readonly string[] Joins =
    [
        "g.key == {0}", "{0} == g.key", "g.title == {0}", "{0} == g.title", "g.linkedTo == {0}",
        "g.key == {0} && g.communicated", "g.communicated && {0} == g.key", "g.key == {0} && g.title == 'a'",
    ];

    private static readonly string[] Wanted = ["'a'", "'b'", "review.unit.name", "string(1 / 0)", "review.review.participants[0]"];

    [Fact]
    public void Every_shape_is_a_join() =>
        Assert.All(Joins, condition => Assert.NotNull(Join.In(Macro(Exists(string.Format(null, condition, "review.unit.name"))))));

    [Property(MaxTest = 1_000)]
    public Property A_join_comes_to_what_going_through_all_items_comes_to() =>
        Prop.ForAll(
            Samples.ToArbitrary(),
            sample => Evaluate(Exists(sample.Condition), sample.Review)
                == Evaluate($"!review.goals.all(g, !({sample.Condition}))", sample.Review));

    [Property(MaxTest = 1_000)]
    public Property A_join_comes_to_the_same_when_it_is_explained() =>
        Prop.ForAll(Samples.ToArbitrary(), sample =>
        {
            CompiledCondition condition = new(Check(Exists(sample.Condition)));
            return condition.Explain(Scope(sample.Review), null).Outcome == condition.Evaluate(Scope(sample.Review), null);
        });

    private static Gen<Sample> Samples =>
        from seed in Gen.Choose(0, int.MaxValue)
        select Sample.Of(new Random(seed), seed);

    private static string Exists(string condition) => $"review.goals.exists(g, {condition})";

    private static TypedNode.Macro Macro(string text) => Assert.IsType<TypedNode.Macro>(Check(text).Root);

    private static TypedExpression Check(string text)
    {
        var (typed, diagnostics) = ExpressionPrinter.Check(text, new CheckContext());
        Assert.Equal("", diagnostics);
        return typed;
    }

    private static Truth Evaluate(string text, Review review) => new CompiledCondition(Check(text)).Evaluate(Scope(review), null);

    private static EvaluationScope Scope(Review review) => new(review, null, new DateOnly(2026, 1, 1), new Dictionary<string, object?>());

    private sealed record Sample(int Seed, string Condition, Review Review)
    {
        public static Sample Of(Random random, int seed) => new(
            seed,
            string.Format(null, Joins[random.Next(Joins.Length)], Wanted[random.Next(Wanted.Length)]),
            new Review
            {
                Unit = new() { Name = Text(random) },
                Details = new() { Participants = random.Next(2) == 0 ? [] : ["a"], ParticipantsComplete = true },
                Goals = random.Next(8) == 0
                    ? null
                    : [.. Enumerable.Range(0, random.Next(12) == 0 ? Limits.JoinByEach + 10 : random.Next(30)).Select(_ => Goal(random))],
                GoalsComplete = random.Next(4) == 0 ? null : true,
            });

        private static Goal Goal(Random random) => new()
        {
            Key = random.Next(3) == 0 ? "a" : $"k{random.Next(5)}",
            Title = Text(random),
            LinkedTo = Text(random),
            Communicated = random.Next(3) switch { 0 => true, 1 => false, _ => null },
        };

        private static string? Text(Random random) => random.Next(4) switch { 0 => "a", 1 => "b", 2 => "å", _ => null };
    }
}

using Lg.Model;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Tests.Compilation.Runtime;

namespace Lg.Rules.Tests.Compilation.Translation;

public sealed class TranslatorTests
{
    [Fact]
    public void A_condition_that_is_used_often_keeps_its_outcome_when_it_is_compiled()
    {
        CompiledCondition condition =
            new(ExpressionPrinter.Check("review.unit.employees > 50 && review.assets.vetting", new CheckContext()).Typed);
        var scope = ScopeOf(new() { Unit = new() { Employees = 60 } });

        var outcomes =
            Enumerable.Range(0, 1_200).Select(_ => (condition.Evaluate(scope, null), condition.Explain(scope, null).Outcome)).Distinct();

        Assert.Equal([(Truth.Unknown, Truth.Unknown)], outcomes);
    }

    [Fact]
    public void A_condition_is_shared_between_threads()
    {
        CompiledCondition condition = new(ExpressionPrinter.Check("review.unit.employees >= 50", new CheckContext()).Typed);

        var wrong = Enumerable.Range(0, 5_000).AsParallel()
            .Count(i => condition.Evaluate(ScopeOf(new() { Unit = new() { Employees = i } }), null) != (i >= 50));

        Assert.Equal(0, wrong);
    }

    [Fact]
    public void What_is_absorbed_is_not_evaluated_and_what_is_explained_is()
    {
        CompiledCondition condition =
            new(ExpressionPrinter.Check("review.assets.vetting || review.goals.all(g, g.communicated)", new CheckContext()).Typed);

        var parts = condition.Explain(
            ScopeOf(new() { Assets = new() { Vetting = true }, Goals = [new() { Key = "a", Communicated = false }] }), null).Parts;

        Assert.Equal((Truth.True, Truth.False), (parts[0].Outcome!.Value, parts[1].Outcome!.Value));
    }

    [Fact]
    public void A_clause_of_an_item_knows_the_item()
    {
        CompiledCondition condition = new(ExpressionPrinter.Check("review.goals.all(g, g.communicated)", new CheckContext()).Typed);
        Goal goal = new() { Key = "a", Communicated = false };

        var clause = condition.Explain(ScopeOf(new() { Goals = [goal] }), null).Parts[1];

        Assert.Same(goal, clause.Origin);
    }

    private static EvaluationScope ScopeOf(Review review) =>
        new(review, null, new DateOnly(2025, 12, 1), new Dictionary<string, object?>());
}

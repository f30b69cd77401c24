using Lg.Model;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Costs;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Tests.Compilation.Runtime;

namespace Lg.Rules.Tests.Compilation.Costs;

/// <summary>
/// What an expression puts together is bounded by what it would be when it is written out, however little of it is kept twice.
/// </summary>
public sealed class PutTogetherTests
{
    private const int Megabyte = 1024 * 1024;

    private static readonly Review Large = new()
    {
        Unit = new() { Name = new string('n', 20_000) },
        Assets =
            new() { Systems = [.. Enumerable.Range(0, 2_000).Select(i => new ItSystem { Key = $"s{i}", Title = new string('t', 7_000) })] },
    };

    // Each is a page when it is written and more than a machine when it is written out.
    public static TheoryData<string> Bombs => new(
        $"[1]{Repeat(".map(x, [x, x])", 30)}",
        $"[1]{Repeat(".map(x, {1: x, 2: x})", 30)}",
        $"[1]{Repeat(".map(x, [x, x])", 16)} == [1]{Repeat(".map(x, [x, x])", 16)}",
        "[review.assets.systems.map(s, s.title)].map(l, [l, l, l])",
        "[[review.unit.name]].map(l, [l, l, l]).map(l, [l, l, l, l, l, l, l, l, l, l]).map(l, [l, l, l, l, l, l, l, l, l, l, l]).map(l, [l, l, l, l, l])",
        "review.assets.systems.map(s, {s.key: s.title, 'a': s.title, 'b': s.title})");

    [Theory]
    [MemberData(nameof(Bombs))]
    public void What_would_be_too_large_is_an_error(string expression)
    {
        var compiled = Rulebook.Shipped.Compile(expression);
        Assert.Empty(compiled.Diagnostics.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Message.En}"));

        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = compiled.Value!.Evaluate(Large, new DateOnly(2026, 1, 1));

        Assert.Equal(nameof(ErrorCode.TooLarge), Assert.IsType<ExpressionResult.Error>(result).Code);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 64 * Megabyte);
    }

    [Theory]
    [InlineData("review.assets.systems.map(s, [s.key, s.key, s.key])")]
    [InlineData("review.assets.systems.map(s, s.title)")]
    [InlineData("[[[1, 2], [3]], [[4]]]")]
    public void What_is_large_and_not_too_large_is_a_value(string expression) =>
        Assert.IsType<ExpressionResult.Value>(Rulebook.Shipped.Compile(expression).Value!.Evaluate(Large, new DateOnly(2026, 1, 1)));

    [Theory]
    [InlineData("review.assets.systems.map(s, s.title + s.title)")]
    [InlineData("review.assets.systems.all(s, (s.title + s.title).size() > 1)")]
    public void Texts_put_together_cost_more_than_texts_that_are_read(string expression) =>
        Assert.Equal(["LG2028"], Rulebook.Shipped.Compile(expression).Diagnostics.Select(diagnostic => diagnostic.Code));

    [Fact]
    public void Lists_in_a_list_are_compared_at_their_price() => Assert.Equal(
        ["LG2028"],
        Rulebook.Shipped.Compile("[[0, 0, 0]].map(x, [x, x]).all(l, review.assets.systems.all(s, [l] == [l]))").Diagnostics
            .Select(diagnostic => diagnostic.Code));

    [Fact]
    public void Lists_in_a_list_take_a_step_for_each_of_their_items()
    {
        var typed =
            ExpressionPrinter.Check($"[0]{Repeat(".map(x, [x, x, x, x, x, x, x, x])", 4)} == [[[[[0]]]]]", new CheckContext()).Typed;
        EvaluationScope scope = new(new Review(), null, new DateOnly(2026, 1, 1), new Dictionary<string, object?>());

        new CompiledCondition(typed).Evaluate(scope, null);

        Assert.InRange(scope.Meter.Used, 8 * 8 * 8 * 8, CostEstimator.StepsOf(typed.Root, 1));
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}

using System.Text.Json;
using Lg.Model;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Costs;
using Lg.Rules.Compilation.Patterns;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Tests.Compilation.Runtime;

namespace Lg.Rules.Tests.Compilation.Patterns;

/// <summary>What a pattern costs is bounded by how large it is, and how large it is when it is read.</summary>
public sealed class PatternCostTests
{
    private const int Kilobyte = 1024;

    // Those that make an engine that remembers sets of states remember millions; and those that make one that tries again try for ever.
    public static TheoryData<string> Explosive => new(
        "(.*a.{50}){5}c",
        ".*a.{900}c",
        "(((a{3}.?){5}){5}){5}c",
        "((.{0,30}){0,30})c",
        "(a?){200}a{200}c",
        "((ett långt ord|ett annat ord|ännu ett){1,20})$",
        "([^a]|[^b]|[^å]){150}c",
        "(a|ab|b|.)*c",
        "((a*)*)*c",
        "(|a|()|b?)*c",
        ".*.*.*.*.*.*.*.*c",
        "(){999}c");

    [Theory]
    [MemberData(nameof(Explosive))]
    public void A_text_is_looked_through_without_memory_of_its_own(string pattern)
    {
        var review = Named(TextOf("ab", 20_000));
        var expression = Rulebook.Shipped.Compile($"review.unit.name.matches('{pattern}')").Value!;
        Assert.Equal(
            JsonValueKind.False,
            Assert.IsType<ExpressionResult.Value>(expression.Evaluate(review, new DateOnly(2026, 1, 1))).Json.ValueKind);

        var before = GC.GetAllocatedBytesForCurrentThread();
        expression.Evaluate(review, new DateOnly(2026, 1, 1));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 64 * Kilobyte);
    }

    [Theory]
    [MemberData(nameof(Explosive))]
    public void A_pattern_is_kept_in_little_memory(string pattern)
    {
        Pattern.Read("a", out _);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.NotNull(Pattern.Read(pattern, out _));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 2 * Kilobyte * Kilobyte);
    }

    [Theory]
    [InlineData("a{1000}", 1_000)]
    [InlineData("(a{10}){90}", 990)]
    [InlineData("(){999}", 999)]
    [InlineData("a{2,}b+c*d?", 5)]
    [InlineData("(a|bc){3}", 15)]
    public void The_size_of_a_pattern_is_that_of_its_repetitions_written_out(string pattern, int size) =>
        Assert.Equal(size, Pattern.Read(pattern, out _)?.Size);

    [Theory]
    [InlineData("(a{0,1000}){0,1000}")]
    [InlineData("(){1000000}")]
    [InlineData("(a{999999999999}){999999999999}")]
    [InlineData("((((a{99}){99}){99}){99}){99}")]
    [InlineData("([a-zåäö]{40}|[^x]{40}){13}")]
    [InlineData("a{0,1001}")]
    [InlineData("a{1001,}")]
    [InlineData("(((a?){11}){10}){10}")]
    public void A_larger_one_is_refused_with_its_size(string pattern)
    {
        Assert.Null(Pattern.Read(pattern, out var fault));

        Assert.Equal(PatternFaultKind.TooLarge, fault!.Kind);
        Assert.InRange(fault.Steps, Limits.PatternSize + 1, int.MaxValue);
    }

    [Fact]
    public void Patterns_of_one_expression_are_bounded_together()
    {
        var one = $"'a'.matches('a{{{Limits.PatternSize}}}')";
        var most = string.Join(" || ", Enumerable.Repeat(one, Limits.PatternsSize / Limits.PatternSize));

        Assert.Empty(Codes(most));
        Assert.Equal(["LG2026"], Codes($"{most} || 'a'.matches('a')"));
    }

    [Theory]
    [InlineData("review.assets.systems.all(s, s.title.matches('(.*a.{50}){5}c'))")]
    [InlineData("review.assets.systems.exists(s, !s.title.matches('[a-z]{200}'))")]
    [InlineData("review.review.participants.filter(p, p.matches('.{500}')).size() > 0")]
    [InlineData(
        "(review.unit.name + review.unit.name).matches('.{1000}') && [1, 2, 3, 4, 5].all(i, (review.unit.name + string(i)).matches('.{999}'))")]
    public void A_large_pattern_over_many_or_long_texts_is_too_costly(string expression) => Assert.Equal(["LG2028"], Codes(expression));

    [Theory]
    [InlineData("review.assets.systems.all(s, s.title.matches('[Ss]ystem [0-9]{2}'))")]
    [InlineData("review.unit.name.matches('(.*a.{50}){5}c')")]
    public void A_small_one_or_a_single_text_is_not(string expression) => Assert.Empty(Codes(expression));

    [Fact]
    public void A_review_that_nobody_has_bounded_is_looked_through_up_to_the_limit()
    {
        var typed = ExpressionPrinter.Check("review.unit.name.matches('.{500}c')", new CheckContext()).Typed;
        EvaluationScope Scope(int length) =>
            new(Named(TextOf("ab", length)), null, new DateOnly(2026, 1, 1), new Dictionary<string, object?>());

        Assert.True(new CompiledCondition(typed).Evaluate(Scope(20_000), null).IsFalse);
        Assert.Equal(ErrorCode.TooCostly, (ErrorCode)new CompiledCondition(typed).Evaluate(Scope(1_000_000), null).State);
    }

    [Fact]
    public void Short_texts_pay_for_a_large_pattern_too()
    {
        var typed = ExpressionPrinter.Check("review.unit.name.matches('.{500}c')", new CheckContext()).Typed;
        EvaluationScope scope =
            new(Named(TextOf("ab", Limits.TextPerStep - 1)), null, new DateOnly(2026, 1, 1), new Dictionary<string, object?>());

        new CompiledCondition(typed).Evaluate(scope, null);

        Assert.InRange(scope.Meter.Used, 100, CostEstimator.StepsOf(typed.Root, 1));
    }

    private static Review Named(string name) => new() { Unit = new() { Name = name } };

    private static string TextOf(string part, int length) => string.Concat(Enumerable.Repeat(part, length / part.Length));

    private static IEnumerable<string> Codes(string expression) =>
        Rulebook.Shipped.Compile(expression).Diagnostics.Select(diagnostic => diagnostic.Code).Distinct();
}

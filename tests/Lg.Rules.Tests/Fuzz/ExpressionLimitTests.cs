using Lg.Model;
using Lg.Model.Reading;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Translation;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Diagnostics;

namespace Lg.Rules.Tests.Fuzz;

/// <summary>
/// An expression as large as the limits permit goes through every pass on a small stack; one that is larger by one is refused.
/// </summary>
public sealed class ExpressionLimitTests(ITestOutputHelper output)
{
    private static readonly Review Large = new()
    {
        Assets =
            new() { Systems = [.. Enumerable.Range(0, ReadingLimits.Items).Select(i => new ItSystem { Key = $"{i}", LogMonths = i + 2 })] },
        Goals = [.. Enumerable.Range(0, ReadingLimits.Items).Select(i => new Goal { Key = $"{i}" })],
    };

    private static EvaluationScope Scope => new(Large, null, new DateOnly(2025, 12, 1), new Dictionary<string, object?>());

    // A shape that grows by one each time, and how often it may. The whole of an expression uses up a level or a token of its own.
    private static readonly Dictionary<string, (Func<int, string> Of, int Most)> Shapes = new()
    {
        ["a long text"] = (n => $"true{new string(' ', n)}", Limits.ExpressionLength - 4),
        ["a long string"] = (n => $"'{new string('a', n)}' == 'a'", Limits.StringLiteral),
        ["parentheses"] = (n => $"{Repeat("(", n)}true{Repeat(")", n)}", Limits.Nesting - 1),
        ["lists"] = (n => $"{Repeat("[", n)}true{Repeat("]", n)}.size() == 1", Limits.Nesting - 1),
        ["calls"] = (n => $"{Repeat("size([", n)}1{Repeat("])", n)} == 1", (Limits.Nesting - 1) / 2),
        ["conditions to the right"] = (n => $"{Repeat("true ? true : ", n)}true", Limits.Nesting - 1),
        ["macros"] =
            (n => $"{string.Concat(Enumerable.Range(0, n).Select(i => $"[true].all(x{i}, "))}true{Repeat(")", n)}", Limits.MacroNesting),
        ["maps"] = (n => $"{Repeat("{1: ", n)}1{Repeat("}", n)} == {Repeat("{1: ", n)}1{Repeat("}", n)}", Limits.Nesting - 1),
        ["indexes"] = (n => $"{Repeat("[", n)}1{Repeat("]", n)}{Repeat("[0]", n)} == 1", Limits.Nesting - 1),
        ["keys"] = (n => $"{{{string.Join(", ", Enumerable.Range(0, n).Select(key => $"{key}: 1"))}}} == {{}}", (Limits.Tokens - 4) / 4),
        ["a pattern"] = (n => $"'a'.matches('a{{{n}}}')", Limits.PatternSize),
        ["filters"] = (n => $"[true]{Repeat(".filter(x, x)", n)}.size() == 1", Limits.TreeDepth - 4),
        ["nots"] = (n => $"{Repeat("!", n)}true", Limits.TreeDepth - 1),
        ["sums"] = (n => $"1{Repeat(" + 1", n)} > 1", Limits.TreeDepth - 2),
        ["products"] = (n => $"1{Repeat(" * 1", n)} == 1", Limits.TreeDepth - 2),
        ["relations"] = (n => $"true{Repeat(" == true", n)}", Limits.TreeDepth - 1),
        ["texts"] = (n => $"'a'{Repeat(" + 'a'", n)} != ''", Limits.TreeDepth - 2),
        ["items"] = (n => $"1 in [1{Repeat(", 1", n)}]", (Limits.Tokens - 6) / 2),
        ["&&"] = (n => $"true{Repeat("&&true", n)}", (Limits.Tokens - 2) / 2),
        ["||"] = (n => $"false{Repeat("||false", n)}", (Limits.Tokens - 2) / 2),
    };

    public static TheoryData<string> Names => [.. Shapes.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_as_large_as_it_may_be_is_evaluated_in_every_way(string shape)
    {
        var run = Run(shape, 0);

        Assert.Equal(("", 1), (string.Join('\n', run.Failures), run.Accepted));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_larger_by_one_is_refused(string shape)
    {
        var run = Run(shape, 1);

        Assert.Equal(("", 0), (string.Join('\n', run.Failures), run.Accepted));
    }

    [Fact]
    public void A_text_that_is_doubled_again_and_again_stays_small() => Costs($"['aaaaaaaaaa']{Repeat(".map(x, x + x)", 90)}.size() == 1");

    [Fact]
    public void A_list_that_is_doubled_again_and_again_stays_small() => Costs($"[[1, 1, 1, 1]]{Repeat(".map(x, x + x)", 90)}.size() == 1");

    [Theory]
    [InlineData("a macro in a macro", "review.assets.systems.all(s, {0}.all(x, s.logMonths != x))")]
    [InlineData("a join with more", "review.assets.systems.all(s, review.assets.systems.exists(t, t.key == s.key && {0} != []))")]
    public void The_most_costly_that_is_permitted_is_affordable(string what, string condition)
    {
        string Of(int count) => condition.Replace("{0}", $"[{Repeat("0, ", count)}1]", StringComparison.Ordinal);
        var most = Of(Enumerable.Range(0, 330).Reverse().First(count => Compiled(Of(count)) is not null));
        var compiled = Compiled(most)!;
        var fast = BackEnd.Condition(Translator.Condition(compiled.Expression), interpret: false);

        KnownExcess.Check(
            what,
            Tried($"{what}, interpreted", most, () => compiled.Evaluate(Scope, null).IsTrue),
            Tried($"{what}, compiled", most, () => fast(Scope, null).IsTrue),
            Tried($"{what}, traced", most, () => compiled.Explain(Scope, null).Outcome!.Value.IsTrue));
    }

    private void Costs(string text)
    {
        Assert.Equal("", string.Join('\n', Tried("an expression", text, () => Evaluates(text)).Failures));
    }

    private FuzzRun Tried(string what, string text, Func<bool> attempt)
    {
        var run = FuzzRun.Once(what, text, attempt);
        output.WriteLine(run.Summary);
        return run;
    }

    private FuzzRun Run(string shape, int more)
    {
        var (of, most) = Shapes[shape];
        var text = of(most + more);
        return Tried(shape, text, () => Evaluates(text));
    }

    private static bool Evaluates(string text)
    {
        if (Compiled(text) is not { } condition)
            return false;

        var compiled = BackEnd.Condition(Translator.Condition(condition.Expression), interpret: false)(Scope, null);
        Assert.Equal((compiled, compiled), (condition.Evaluate(Scope, null), condition.Explain(Scope, null).Outcome!.Value));
        return true;
    }

    private static CompiledCondition? Compiled(string text)
    {
        DiagnosticBag bag = new();
        var condition = new ExpressionCompiler(bag).Condition(new(text, null), new CheckContext());
        return bag.HasErrors ? null : condition;
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}

using Lg.Model;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Translation;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Diagnostics;

namespace Lg.Rules.Tests.Fuzz;

/// <summary>An expression as large as the limits permit goes through every pass on a small stack; one that is larger by one is refused.</summary>
public sealed class ExpressionLimitTests(ITestOutputHelper output)
{
    private static readonly EvaluationScope Scope = new(new Review { Assets = new() { Vetting = true } }, null, new DateOnly(2025, 12, 1), new Dictionary<string, object?>());

    // A shape that grows by one each time, and how often it may. The whole of an expression uses up a level or a token of its own.
    private static readonly Dictionary<string, (Func<int, string> Of, int Most)> Shapes = new()
    {
        ["a long text"] = (n => $"true{new string(' ', n)}", Limits.ExpressionLength - 4),
        ["a long string"] = (n => $"'{new string('a', n)}' == 'a'", Limits.StringLiteral),
        ["parentheses"] = (n => $"{Repeat("(", n)}true{Repeat(")", n)}", Limits.Nesting - 1),
        ["lists"] = (n => $"{Repeat("[", n)}true{Repeat("]", n)}.size() == 1", Limits.Nesting - 1),
        ["calls"] = (n => $"{Repeat("size([", n)}1{Repeat("])", n)} == 1", (Limits.Nesting - 1) / 2),
        ["conditions to the right"] = (n => $"{Repeat("true ? true : ", n)}true", Limits.Nesting - 1),
        ["macros"] = (n => $"{string.Concat(Enumerable.Range(0, n).Select(i => $"[true].all(x{i}, "))}true{Repeat(")", n)}", Limits.MacroNesting),
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
    public void A_text_that_is_doubled_again_and_again_stays_small() => Costs("a text that is doubled again and again", $"['aaaaaaaaaa']{Repeat(".map(x, x + x)", 21)}.size() == 1");

    [Fact]
    public void Macros_in_each_other_over_long_lists_are_affordable()
    {
        var list = $"[{Repeat("1, ", 59)}1]";
        Costs("three macros in each other over long lists", $"{list}.all(a, {list}.all(b, {list}.all(c, a == b)))");
    }

    private void Costs(string name, string text)
    {
        var run = FuzzRun.Once(name, text, () => Evaluates(text));
        output.WriteLine(run.Summary);

        KnownExcess.Check(name, run);
    }

    private FuzzRun Run(string shape, int more)
    {
        var (of, most) = Shapes[shape];
        var text = of(most + more);
        var run = FuzzRun.Once(shape, text, () => Evaluates(text));
        output.WriteLine(run.Summary);
        return run;
    }

    private static bool Evaluates(string text)
    {
        DiagnosticBag bag = new();
        SourceText source = new(text, null);
        var typed = new ExpressionCompiler(bag).Condition(source, new CheckContext()).Expression;
        if (bag.HasErrors)
            return false;

        CompiledCondition condition = new(typed);
        var compiled = BackEnd.Condition(Translator.Condition(typed), interpret: false)(Scope, null);
        Assert.Equal((compiled, compiled), (condition.Evaluate(Scope, null), condition.Explain(Scope, null).Outcome!.Value));
        return true;
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}

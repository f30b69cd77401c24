using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Diagnostics;

namespace Lg.Rules.Tests.Compilation.Syntax;

public sealed class SyntaxLimitTests
{
    public static TheoryData<string, string> Excesses => new()
    {
        { "a long text", new(' ', Limits.ExpressionLength + 1) },
        { "many tokens", Repeat("[],", Limits.Tokens) },
        { "parentheses", Repeat("(", 1_900) },
        { "closed parentheses", Repeat("(", 900) + "a" + Repeat(")", 900) },
        { "lists", Repeat("[", 900) + Repeat("]", 900) },
        { "maps", Repeat("{1:", 900) },
        { "calls", Repeat("f(", 900) },
        { "indexes", Repeat("a[", 900) },
        { "macros", Repeat("a.all(a,", 300) },
        { "conditions to the right", Repeat("a?a:", 450) + "a" },
        { "conditions in the middle", Repeat("a?", 900) + "a" },
        { "nots", Repeat("!", 1_900) + "a" },
        { "minuses", Repeat("-", 1_900) + "a" },
        { "fields", "a" + Repeat(".a", 900) },
        { "methods", "a" + Repeat(".a()", 450) },
        { "items", "a" + Repeat("[0]", 600) },
        { "sums", "a" + Repeat("+a", 900) },
        { "products", "a" + Repeat("*a", 900) },
        { "relations", "a" + Repeat("==a", 900) },
        { "a long string", $"'{new string('a', Limits.StringLiteral + 1)}'" },
        { "a long string in three quotation marks", $"'''{new string('\n', Limits.StringLiteral + 1)}'''" },
    };

    [Theory]
    [MemberData(nameof(Excesses))]
    public void An_excess_gives_one_diagnostic_and_no_tree(string what, string text)
    {
        DiagnosticBag bag = new();
        var node = ParseOnSmallStack(text, bag);

        Assert.True(bag.Count == 1 && bag.ToSortedList()[0].Code is "LG1020" or "LG1021" or "LG1022" or "LG1023", what);
        Assert.True(Depth(node) <= Limits.TreeDepth, what);
    }

    [Theory]
    [InlineData("&&")]
    [InlineData("||")]
    public void A_long_chain_of_clauses_is_a_shallow_tree(string sign)
    {
        DiagnosticBag bag = new();
        var node = Parser.Parse(new("a" + Repeat(sign + "a", 999), null), bag);

        Assert.Equal((0, 11), (bag.Count, Depth(node)));
    }

    [Fact]
    public void What_is_just_inside_the_limits_is_parsed()
    {
        DiagnosticBag bag = new();
        var nested = Repeat("(", Limits.Nesting - 1) + "a" + Repeat(")", Limits.Nesting - 1);
        var chained = "a" + Repeat(".a", Limits.TreeDepth - 1);
        var text = $"'{new string('a', Limits.StringLiteral)}'";
        foreach (var expression in (string[])[nested, chained, text]) Parser.Parse(new(expression, null), bag);

        Assert.Equal("", DiagnosticPrinter.Print(bag));
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static Node ParseOnSmallStack(string text, DiagnosticBag bag)
    {
        Node? node = null;
        Thread thread = new(() => node = Parser.Parse(new(text, null), bag), maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();
        return node!;
    }

    private static int Depth(Node node) => node switch
    {
        Node.Call call => 1 + call.Arguments.Select(Depth).DefaultIfEmpty().Max(),
        _ => 1,
    };
}

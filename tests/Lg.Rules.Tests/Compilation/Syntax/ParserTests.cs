using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Diagnostics;

namespace Lg.Rules.Tests.Compilation.Syntax;

public sealed class ParserTests
{
    public static TheoryData<string, string, string> Cases => CaseFile.RowsIn("syntax");

    public static TheoryData<string> CaseFiles => [.. CaseFile.FilesIn("syntax")];

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_expression_gives_its_tree_or_its_diagnostics(string file, string expression, string expected)
    {
        DiagnosticBag bag = new();
        var node = Parser.Parse(new(expression, file), bag);

        Assert.Equal(expected, bag.Count > 0 ? DiagnosticPrinter.Print(bag) : NodePrinter.Print(node), ignoreLineEndingDifferences: true);
    }

    [Theory]
    [MemberData(nameof(CaseFiles))]
    public void Every_case_file_has_cases(string file) => Assert.NotEmpty(CaseFile.Read(file));

    [Theory]
    [InlineData("(a || b) && c", "(a || b) && c", "a || b", "c")]
    [InlineData("a + (b * c)", "a + (b * c)", "a", "b * c")]
    [InlineData("- 5 - x", "- 5 - x", "- 5", "x")]
    [InlineData("(a).b.c(d)", "(a).b.c(d)", "(a).b", "d")]
    public void A_span_holds_the_parentheses_inside_but_not_those_around(string text, string whole, string first, string second)
    {
        SourceText source = new(text, null);
        var call = Assert.IsType<Node.Call>(Parser.Parse(source, new()));

        Assert.Equal(
            [whole, first, second], [source.TextOf(call.Span), .. call.Arguments.Select(argument => source.TextOf(argument.Span))]);
    }

    [Fact]
    public void Each_operator_of_a_chain_has_its_own_place()
    {
        var call = Assert.IsType<Node.Call>(Parser.Parse(new("a && b && c", null), new()));

        Assert.Equal([7, 2], [call.NameSpan.Start, ((Node.Call)call.Arguments[0]).NameSpan.Start]);
    }

    [Fact]
    public void A_syntax_error_leaves_the_rest_of_the_tree()
    {
        var node = Parser.Parse(new("f(a, *, c)", null), new());

        Assert.Equal("(f a (_*_ ? ?) c)", NodePrinter.Print(node));
    }
}

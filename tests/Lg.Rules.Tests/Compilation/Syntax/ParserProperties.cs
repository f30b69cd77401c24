using FsCheck;
using FsCheck.Fluent;
using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Diagnostics;

namespace Lg.Rules.Tests.Compilation.Syntax;

public sealed class ParserProperties
{
    private static readonly string[] Fragments =
    [
        "a",
        "review",
        "x",
        "in",
        "true",
        "null",
        "for",
        "1",
        "1.5",
        "0x1f",
        "9223372036854775808",
        "1u",
        "'a'",
        "\"å\"",
        "r'\\'",
        "b''",
        "'\\q'",
        "'",
        "\"\"\"",
        "`a`",
        "+",
        "-",
        "*",
        "/",
        "%",
        "!",
        "&&",
        "||",
        "==",
        "!=",
        "<",
        "<=",
        "?",
        ":",
        ".",
        ",",
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        "=",
        "&",
        "§",
        "å",
        "?.",
        "[?",
        "// x\n",
        ".all(x, ", ".map(x, ", ".exists(x, x)", ".f(", " ", "\n", "\r\n", "\ud800",
    ];

    private static readonly (string Written, string Printed)[] Leaves =
    [
        ("a", "a"),
        ("review.x", "(. review x)"),
        ("7", "7"),
        ("-7", "-7"),
        ("'å'", "\"å\""),
        ("true", "true"),
        ("[]", "(list)"),
        ("f()", "(f)"),
    ];

    [Property]
    public bool Parsing_any_text_never_throws(string? text) => AlwaysParses(text ?? "");

    [Property(MaxTest = 2_000)]
    public Property Parsing_rule_like_text_never_throws() =>
        Prop.ForAll(RuleLikeText.ToArbitrary(), AlwaysParses);

    [Property(MaxTest = 2_000)]
    public Property A_tree_with_a_hole_has_a_diagnostic() =>
        Prop.ForAll(RuleLikeText.ToArbitrary(), text =>
        {
            DiagnosticBag bag = new();
            var printed = NodePrinter.Print(Parser.Parse(new(text, null), bag));
            return bag.HasErrors || !printed.Split(' ', '(', ')').Contains("?");
        });

    [Property(MaxTest = 500)]
    public Property An_expression_in_full_parentheses_gives_its_tree() =>
        Prop.ForAll(Parenthesized(5).ToArbitrary(), pair =>
        {
            DiagnosticBag bag = new();
            var node = Parser.Parse(new(pair.Written, null), bag);
            return bag.Count == 0 && NodePrinter.Print(node) == pair.Printed;
        });

    private static Gen<string> RuleLikeText =>
        Gen.Elements(Fragments).ListOf().Select(fragments => string.Concat(fragments));

    private static Gen<(string Written, string Printed)> Parenthesized(int depth)
    {
        var leaf = Gen.Elements(Leaves);
        if (depth == 0) return leaf;

        var inner = Parenthesized(depth - 1);
        var infix =
            from sign in Gen.Elements("&&", "||", "==", "<", "+", "-", "*", "%")
            from left in inner
            from right in inner
            select ($"({left.Written} {sign} {right.Written})", $"(_{sign}_ {left.Printed} {right.Printed})");
        var not = inner.Select(operand => ($"!({operand.Written})", $"(!_ {operand.Printed})"));
        var conditional =
            from a in inner
            from b in inner
            from c in inner
            select ($"({a.Written} ? {b.Written} : {c.Written})", $"(_?_:_ {a.Printed} {b.Printed} {c.Printed})");
        var macro =
            from range in inner
            from body in inner
            select ($"({range.Written}).exists(x, {body.Written})", $"(@Exists {range.Printed} x {body.Printed})");
        return Gen.OneOf(leaf, infix, not, conditional, macro);
    }

    private static bool AlwaysParses(string text)
    {
        DiagnosticBag bag = new();
        SourceText source = new(text, null);
        var node = Parser.Parse(source, bag);
        TemplateParser.Parse(source, bag);
        TemplateParser.Parse(new("{" + text + "}", null), bag);

        return bag.ToSortedList().Count <= Limits.Diagnostics + 1 && node.Span.Start >= 0 && node.Span.End <= text.Length;
    }
}

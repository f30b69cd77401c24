using Lg.Rules.Compilation.Syntax;

namespace Lg.Workbench.Mutants.Edits;

/// <summary>Changes of what joins conditions: and for or, a condition left out, a negation added or left out, some for all.</summary>
internal static class LogicEdits
{
    public static IEnumerable<Edit> Of(Node.Call call) => (call.Function, call.Arguments) switch
    {
        (Operators.And, [var left, var right]) =>
            [new("connective", call, call with { Function = Operators.Or }), .. Dropped(call, left, right)],
        (Operators.Or, [var left, var right]) =>
            [new("connective", call, call with { Function = Operators.And }), .. Dropped(call, left, right)],
        (Operators.Not, [var operand]) => [new("negation", call, operand)],
        (Operators.Conditional, [var test, var then, var otherwise]) =>
            [new("branches", call, call with { Arguments = [test, otherwise, then] })],
        _ => [],
    };

    public static IEnumerable<Edit> Of(Node.Macro macro) => macro.Kind switch
    {
        MacroKind.All => [new("quantifier", macro, macro with { Kind = MacroKind.Exists })],
        MacroKind.Exists => [new("quantifier", macro, macro with { Kind = MacroKind.All })],
        MacroKind.ExistsOne => [new("quantifier", macro, macro with { Kind = MacroKind.Exists })],
        MacroKind.Filter => [new("filter", macro, macro.Range)],
        _ => [],
    };

    public static IEnumerable<Edit> Negated(Node condition) => [new("negation", condition, Not(condition))];

    public static Node.Call Not(Node condition) => new(Operators.Not, [condition], false, condition.Span, condition.Span);

    // A chain is a balanced tree: only what is a term of it is left out, not half of it.
    private static IEnumerable<Edit> Dropped(Node.Call chain, Node left, Node right)
    {
        if (!IsChain(left, chain.Function))
            yield return new("clause", chain, right);
        if (!IsChain(right, chain.Function))
            yield return new("clause", chain, left);
    }

    private static bool IsChain(Node node, string function) => node is Node.Call call && call.Function == function;
}

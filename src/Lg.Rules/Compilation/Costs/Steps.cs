using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Compilation.Typing;

namespace Lg.Rules.Compilation.Costs;

/// <summary>What is counted as steps, the same when a catalog is loaded as when a review is assessed.</summary>
internal static class Steps
{
    /// <summary>Returns the steps of evaluating a body once, without what the macros inside it count themselves.</summary>
    public static long PerItem(TypedNode body) => 1 + Own(body);

    /// <summary>Returns whether a function reads an argument as a whole, and so counts its size.</summary>
    public static bool AreTakenBy(TypedNode.Function function, TypedNode argument) => function.Overload.Name switch
    {
        "size" or Operators.Index or MapFunctions.Keys => false,

        // The pattern has been read when the expression was checked.
        "matches" => ReferenceEquals(argument, function.Arguments[0]),

        // Two texts are compared up to where they differ; that is counted with the clause.
        var name when Operators.IsComparison(name) => IsCollection(argument.Type),

        // Whether a map has a key is looked up.
        Operators.In => argument.Type is RuleType.List,
        _ => IsCollection(argument.Type) || argument.Type is RuleType.Choice,
    };

    private static bool IsCollection(RuleType type) => type is RuleType.List or RuleType.Map;

    private static long Own(TypedNode node) => 1 + (node is TypedNode.Macro macro ? Own(macro.Range) : Parts.Of(node).Sum(Own));
}

using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Compilation.Typing;

namespace Lg.Workbench.Mutants.Edits;

/// <summary>
/// Changes of comparisons. Of the five other ways to compare, those are taken that no other implies: an example that notices them notices
/// the rest.
/// </summary>
internal static class ComparisonEdits
{
    public static IEnumerable<Edit> Of(Node.Call call, TypedPlaces places) =>
        Others(call.Function, IsOrdered(call, places)).Select(other => new Edit("comparison", call, call with { Function = other }));

    private static string[] Others(string function, bool isOrdered) => (function, isOrdered) switch
    {
        (Operators.Equal, false) => [Operators.NotEqual],
        (Operators.NotEqual, false) => [Operators.Equal],
        (Operators.Equal, true) => [Operators.LessOrEqual, Operators.GreaterOrEqual],
        (Operators.NotEqual, true) => [Operators.Less, Operators.Greater],
        (Operators.Less, _) => [Operators.LessOrEqual, Operators.NotEqual],
        (Operators.LessOrEqual, _) => [Operators.Less, Operators.Equal],
        (Operators.Greater, _) => [Operators.GreaterOrEqual, Operators.NotEqual],
        (Operators.GreaterOrEqual, _) => [Operators.Greater, Operators.Equal],
        _ => [],
    };

    // Words and truth have an order too, but nobody means it.
    private static bool IsOrdered(Node.Call call, TypedPlaces places) =>
        places.At(call) is TypedNode.Function { Arguments: [{ Type: var type }, ..] }
        && (type == RuleType.Int
            || type == RuleType.Double
            || type == RuleType.Date
            || type == RuleType.Instant
            || type == RuleType.Duration);
}

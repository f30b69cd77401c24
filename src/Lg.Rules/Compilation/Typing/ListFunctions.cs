using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Syntax;

namespace Lg.Rules.Compilation.Typing;

/// <summary>Functions of lists, one for each type of item.</summary>
internal static class ListFunctions
{
    public static IReadOnlyList<string> Names { get; } = ["size", Operators.Index, Operators.Add, "latest"];

    public static Overload? Resolve(string name, IReadOnlyList<RuleType> arguments) => (name, arguments) switch
    {
        ("size", [RuleType.List list]) => Generic(name, list.Item, nameof(ListRuntime.Size), RuleType.Int, list),

        // The items of a review have keys and no order that means anything.
        (Operators.Index, [RuleType.List { Item: not RuleType.Record } list, var index]) when RuleType.Int.Fits(index) =>
            Generic(name, list.Item, nameof(ListRuntime.ItemAt), list.Item, list, RuleType.Int),
        (Operators.Add, [RuleType.List a, RuleType.List b]) when a.Fits(b) && a.With(b) is var list =>
            Generic(name, ((RuleType.List)list).Item, nameof(ListRuntime.Concatenate), list, list, list),
        ("latest", [RuleType.List list]) when list.Item == RuleType.Date =>
            Overloads.Value<Items<DateSpan>, DateSpan>(name, list, RuleType.Date, ListRuntime.Latest),
        _ => null,
    };

    private static Overload Generic(string name, RuleType item, string method, RuleType result, params RuleType[] parameters) =>
        Overloads.OfValue(
            name,
            parameters,
            result,
            Overloads.Method(typeof(ListRuntime), method, [item.ClrType], Overloads.FunctionOf(result, parameters)));
}

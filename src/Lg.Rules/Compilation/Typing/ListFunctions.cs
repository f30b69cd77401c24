using System.Linq.Expressions;
using Lg.Rules.Compilation.Runtime;

namespace Lg.Rules.Compilation.Typing;

/// <summary>Functions of lists, one for each type of item.</summary>
internal static class ListFunctions
{
    public static IReadOnlyList<string> Names { get; } = ["size", "@in", "latest"];

    public static Overload? Resolve(string name, IReadOnlyList<RuleType> arguments) => (name, arguments) switch
    {
        ("size", [RuleType.List list]) => Generic(name, arguments, RuleType.Int, nameof(ListRuntime.Size), list.Item),
        ("@in", [var item, RuleType.List list]) when IsScalar(list.Item) && list.Item.Fits(item) =>
            Generic(name, arguments, RuleType.Boolean, nameof(ListRuntime.Contains), list.Item),
        ("latest", [RuleType.List list]) when list.Item == RuleType.Date =>
            new Overload(name, arguments, RuleType.Date, translated => Expression.Call(typeof(ListRuntime), nameof(ListRuntime.Latest), null, translated[0])),
        _ => null,
    };

    private static bool IsScalar(RuleType type) => type is RuleType.Choice or RuleType.Simple && type != RuleType.CoverageOfItems && type != RuleType.Date;

    private static Overload Generic(string name, IReadOnlyList<RuleType> parameters, RuleType result, string method, RuleType item) =>
        new(name, parameters, result, arguments => Expression.Call(typeof(ListRuntime), method, [item.ClrType], [.. arguments]));
}

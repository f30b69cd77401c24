using System.Linq.Expressions;
using Lg.Rules.Compilation.Runtime;

namespace Lg.Rules.Compilation.Typing;

/// <summary>Functions of lists, one for each type of item.</summary>
internal static class ListFunctions
{
    public static IReadOnlyList<string> Names { get; } = ["size", "@in", "latest"];

    public static Overload? Resolve(string name, IReadOnlyList<ValueType> arguments) => (name, arguments) switch
    {
        ("size", [ValueType.List list]) => Generic(name, arguments, ValueType.Int, nameof(ListRuntime.Size), list.Item),
        ("@in", [var item, ValueType.List list]) when IsScalar(list.Item) && list.Item.Fits(item) =>
            Generic(name, arguments, ValueType.Boolean, nameof(ListRuntime.Contains), list.Item),
        ("latest", [ValueType.List list]) when list.Item == ValueType.Date =>
            new Overload(name, arguments, ValueType.Date, translated => Expression.Call(typeof(ListRuntime), nameof(ListRuntime.Latest), null, translated[0])),
        _ => null,
    };

    private static bool IsScalar(ValueType type) => type is ValueType.Choice or ValueType.Simple && type != ValueType.CoverageOfItems && type != ValueType.Date;

    private static Overload Generic(string name, IReadOnlyList<ValueType> parameters, ValueType result, string method, ValueType item) =>
        new(name, parameters, result, arguments => Expression.Call(typeof(ListRuntime), method, [item.ClrType], [.. arguments]));
}

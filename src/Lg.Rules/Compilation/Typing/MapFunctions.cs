using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Syntax;

namespace Lg.Rules.Compilation.Typing;

/// <summary>Functions of maps, one for each type of key and value.</summary>
internal static class MapFunctions
{
    /// <summary>The name, which nobody can write, of the function that gives a macro the keys of a map.</summary>
    public const string Keys = "@keys";

    public static IReadOnlyList<string> Names { get; } = ["size", Operators.Index, Keys];

    public static Overload? Resolve(string name, IReadOnlyList<RuleType> arguments) => (name, arguments) switch
    {
        ("size", [RuleType.Map map]) => Generic(name, map, nameof(MapRuntime.Size), RuleType.Int, map),
        (Keys, [RuleType.Map map]) => Generic(name, map, nameof(MapRuntime.Keys), new RuleType.List(map.Key), map),
        (Operators.Index, [RuleType.Map map, var key]) when map.Key.Fits(key)
            && new RuleType.Map(map.Key.With(key), map.Value) is var whole =>
            Generic(name, whole, nameof(MapRuntime.ValueAt), map.Value, whole, whole.Key),
        _ => null,
    };

    private static Overload Generic(string name, RuleType.Map map, string method, RuleType result, params RuleType[] parameters)
    {
        Type[] types = [map.Key.ClrType, map.Value.ClrType];
        return Overloads.OfValue(
            name, parameters, result, Overloads.Method(typeof(MapRuntime), method, types, Overloads.FunctionOf(result, parameters)));
    }
}

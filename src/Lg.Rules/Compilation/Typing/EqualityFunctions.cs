using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Syntax;

namespace Lg.Rules.Compilation.Typing;

/// <summary><c>==</c>, <c>!=</c> and <c>in</c>, for all types that can be equal.</summary>
internal static class EqualityFunctions
{
    public static IReadOnlyList<string> Names { get; } = [Operators.Equal, Operators.NotEqual, Operators.In];

    public static Overload? Resolve(string name, IReadOnlyList<RuleType> arguments) => (name, arguments) switch
    {
        (Operators.Equal or Operators.NotEqual, [var a, var b]) => Compare(name, a.With(b), b.With(a)),
        (Operators.In, [var item, RuleType.List list]) => Contains(item.With(list.Item), new RuleType.List(list.Item.With(item))),
        (Operators.In, [var key, RuleType.Map map]) when map.Key.Fits(key) => HasKey(new RuleType.Map(map.Key.With(key), map.Value)),
        _ => null,
    };

    /// <summary>Returns the opposite of a comparison.</summary>
    public static Func<TA, TB, Truth> Negated<TA, TB>(Func<TA, TB, Truth> equal) => (a, b) => Truth.Not(equal(a, b));

    private static Overload? Compare(string name, RuleType a, RuleType b) => Equality.Of(a, b) is not { } equal ? null
        : Overloads.OfTruth(
            name, [a, b], name == Operators.Equal ? equal : Equality.Lifted(typeof(EqualityFunctions), nameof(Negated), [a, b], equal));

    private static Overload? Contains(RuleType item, RuleType.List list) => Equality.Of(item, list.Item) is not { } equal ? null
        : Overloads.OfTruth(
            Operators.In, [item, list], Equality.Lifted(typeof(ListRuntime), nameof(ListRuntime.ContainsBy), [item, list.Item], equal));

    private static Overload HasKey(RuleType.Map map) => Overloads.OfTruth(
        Operators.In,
        [map.Key, map],
        Overloads.Method(
            typeof(MapRuntime), nameof(MapRuntime.HasKey), [map.Key.ClrType, map.Value.ClrType],
            System.Linq.Expressions.Expression.GetFuncType(map.Key.ClrType, map.ClrType, typeof(Truth))));
}

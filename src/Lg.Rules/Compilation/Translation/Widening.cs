using System.Linq.Expressions;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Typing;

namespace Lg.Rules.Compilation.Translation;

/// <summary>
/// Takes an empty list or map, or one that holds such, for what its surroundings want: nothing in it is of the wrong type, because nothing
/// is in it.
/// </summary>
internal static class Widening
{
    public static Expression Fact(Expression fact, RuleType from, RuleType to)
    {
        var value = Expression.Parameter(from.ClrType);
        var widened = Expression.Convert(Value(value, from, to), typeof(Fact<>).MakeGenericType(to.ClrType));
        return Expression.Call(typeof(Lift), nameof(Lift.Value1), [from.ClrType, to.ClrType], fact, Expression.Lambda(widened, value));
    }

    private static Expression Value(Expression value, RuleType from, RuleType to) => (from, to) switch
    {
        _ when from.ClrType == to.ClrType => value,
        (RuleType.List a, RuleType.List b) => Expression.Call(
            typeof(ListRuntime), nameof(ListRuntime.Widened), [a.Item.ClrType, b.Item.ClrType], value, Function(a.Item, b.Item)),
        (RuleType.Map a, RuleType.Map b) => Expression.Call(
            typeof(MapRuntime),
            nameof(MapRuntime.Widened),
            [a.Key.ClrType, a.Value.ClrType, b.Key.ClrType, b.Value.ClrType],
            value,
            Function(a.Key, b.Key),
            Function(a.Value, b.Value)),
        _ => Expression.Default(to.ClrType),
    };

    private static LambdaExpression Function(RuleType from, RuleType to)
    {
        var item = Expression.Parameter(from.ClrType);
        return Expression.Lambda(Value(item, from, to), item);
    }
}

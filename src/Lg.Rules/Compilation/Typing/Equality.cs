using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Lg.Rules.Compilation.Runtime;

namespace Lg.Rules.Compilation.Typing;

/// <summary>
/// When two values are equal: numbers across types, dates as the days that they could be, lists and maps by what they hold.
/// </summary>
internal static class Equality
{
    private static readonly Dictionary<(Type, Type), Delegate> Scalars = new()
    {
        [(typeof(bool), typeof(bool))] = Function<bool, bool>((a, b) => a == b),
        [(typeof(long), typeof(long))] = Function<long, long>((a, b) => a == b),
        [(typeof(double), typeof(double))] = Function<double, double>(static (a, b) => Numbers.Compare(a, b) == 0),
        [(typeof(long), typeof(double))] = Function<long, double>((a, b) => Numbers.Compare(a, b) == 0),
        [(typeof(double), typeof(long))] = Function<double, long>((a, b) => Numbers.Compare(b, a) == 0),
        [(typeof(string), typeof(string))] = Function<string, string>((a, b) => string.Equals(a, b, StringComparison.Ordinal)),
        [(typeof(DateTimeOffset), typeof(DateTimeOffset))] = Function<DateTimeOffset, DateTimeOffset>((a, b) => a == b),
        [(typeof(TimeSpan), typeof(TimeSpan))] = Function<TimeSpan, TimeSpan>((a, b) => a == b),
        [(typeof(Period), typeof(Period))] = Function<Period, Period>((a, b) => a == b),
        [(typeof(DateSpan), typeof(DateSpan))] = Function<DateSpan, DateSpan>(DateSpan.Equal),
        [(typeof(DateTimeOffset), typeof(DateSpan))] = Function<DateTimeOffset, DateSpan>((a, b) => DateSpan.Equal(DateSpan.Of(a), b)),
        [(typeof(DateSpan), typeof(DateTimeOffset))] = Function<DateSpan, DateTimeOffset>((a, b) => DateSpan.Equal(a, DateSpan.Of(b))),
        [(typeof(Nothing), typeof(Nothing))] = Function<Nothing, Nothing>((_, _) => true),
    };

    /// <summary>
    /// Returns the comparison of values of two types, a <c>Func&lt;A, B, Truth&gt;</c>; <c>null</c> when they cannot be equal.
    /// </summary>
    public static Delegate? Of(RuleType a, RuleType b) => (a, b) switch
    {
        (RuleType.List x, RuleType.List y) => Of(x.Item, y.Item) is { } items
            ? Lifted(typeof(ListRuntime), nameof(ListRuntime.EqualBy), [x.Item, y.Item], items)
            : null,
        (RuleType.Map x, RuleType.Map y) when x.Key.ClrType == y.Key.ClrType => Of(x.Value, y.Value) is { } values
            ? Lifted(typeof(MapRuntime), nameof(MapRuntime.EqualBy), [x.Key, x.Value, y.Value], values)
            : null,
        _ => Scalars.GetValueOrDefault((a.ClrType, b.ClrType)),
    };

    /// <summary>Returns a function made of another by a generic method that takes it.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2060", Justification = KeptWhole.Open)]
    public static Delegate Lifted(
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicMethods)] Type owner,
        string method,
        RuleType[] types,
        Delegate function)
    {
        MethodInfo open = owner.GetMethod(method)!;
        return (Delegate)open.MakeGenericMethod([.. types.Select(type => type.ClrType)]).Invoke(null, [function])!;
    }

    private static Func<TA, TB, Truth> Function<TA, TB>(Func<TA, TB, Truth> function) => function;
}

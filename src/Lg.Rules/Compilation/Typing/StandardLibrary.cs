using System.Linq.Expressions;
using Lg.Rules.Compilation.Runtime;

namespace Lg.Rules.Compilation.Typing;

/// <summary>Every function and operator of the language, as a table.</summary>
internal static class StandardLibrary
{
    private static readonly ILookup<string, Overload> Fixed =
        new IEnumerable<Overload>[] { ComparisonFunctions.All, ArithmeticFunctions.All, CalendarFunctions.All, TextFunctions.All }
            .SelectMany(group => group)
            .ToLookup(overload => overload.Name, StringComparer.Ordinal);

    /// <summary>Gets the names of the functions that a writer can call, for suggestions.</summary>
    public static IEnumerable<string> FunctionNames =>
        Fixed.Select(group => group.Key).Concat(ListFunctions.Names).Concat(["stated", "date", "timestamp", "duration"]).Where(name => char.IsLetter(name[0]));

    public static bool Knows(string name) => Fixed.Contains(name) || ListFunctions.Names.Contains(name);

    public static Overload? Resolve(string name, IReadOnlyList<RuleType> arguments) =>
        Fixed[name].FirstOrDefault(overload => Takes(overload, arguments)) ?? ListFunctions.Resolve(name, arguments);

    internal static Overload Value<TA, TResult>(string name, RuleType a, RuleType result, Func<TA, Fact<TResult>> function) =>
        new(name, [a], result, arguments => Expression.Call(
            typeof(Lift), nameof(Lift.Value1), [typeof(TA), typeof(TResult)], arguments[0], Expression.Constant(function)));

    internal static Overload Value<TA, TB, TResult>(string name, RuleType a, RuleType b, RuleType result, Func<TA, TB, Fact<TResult>> function) =>
        new(name, [a, b], result, arguments => Expression.Call(
            typeof(Lift), nameof(Lift.Value2), [typeof(TA), typeof(TB), typeof(TResult)], arguments[0], arguments[1], Expression.Constant(function)));

    internal static Overload Test<TA, TB>(string name, RuleType a, RuleType b, Func<TA, TB, Truth> function) =>
        new(name, [a, b], RuleType.Boolean, arguments => Expression.Call(
            typeof(Lift), nameof(Lift.Truth2), [typeof(TA), typeof(TB)], arguments[0], arguments[1], Expression.Constant(function)));

    private static bool Takes(Overload overload, IReadOnlyList<RuleType> arguments) =>
        overload.Parameters.Count == arguments.Count && overload.Parameters.Zip(arguments).All(pair => pair.First.Fits(pair.Second));
}

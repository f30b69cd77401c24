using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using Lg.Rules.Compilation.Runtime;

namespace Lg.Rules.Compilation.Typing;

/// <summary>Makes overloads of functions of values; what is unknown or an error never reaches the function.</summary>
internal static class Overloads
{
    public static Overload Value<TA, TResult>(string name, RuleType a, RuleType result, Func<TA, Fact<TResult>> function) =>
        OfValue(name, [a], result, function);

    public static Overload Value<TA, TB, TResult>(
        string name, RuleType a, RuleType b, RuleType result, Func<TA, TB, Fact<TResult>> function) =>
        OfValue(name, [a, b], result, function);

    public static Overload Test<TA, TB>(string name, RuleType a, RuleType b, Func<TA, TB, Truth> function) =>
        OfTruth(name, [a, b], function);

    /// <summary>Returns an overload whose function is only known as a delegate: <c>Func&lt;A, …, Fact&lt;R&gt;&gt;</c>.</summary>
    public static Overload OfValue(
        string name,
        IReadOnlyList<RuleType> parameters,
        RuleType result,
        Delegate function) => new(name, parameters, result, arguments => Expression.Call(
        typeof(Lift),
        parameters.Count == 1 ? nameof(Lift.Value1) : nameof(Lift.Value2),
        [.. parameters.Select(parameter => parameter.ClrType), result.ClrType],
        [.. arguments, Expression.Constant(function)]));

    /// <summary>Returns an overload whose function is only known as a delegate: <c>Func&lt;A, …, Truth&gt;</c>.</summary>
    public static Overload OfTruth(
        string name,
        IReadOnlyList<RuleType> parameters,
        Delegate function) => new(name, parameters, RuleType.Boolean, arguments => Expression.Call(
        typeof(Lift),
        parameters.Count == 1 ? nameof(Lift.Truth1) : nameof(Lift.Truth2),
        [.. parameters.Select(parameter => parameter.ClrType)],
        [.. arguments, Expression.Constant(function)]));

    /// <summary>Returns a generic method of the run time as a delegate for the types at hand.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2060", Justification = KeptWhole.Open)]
    public static Delegate Method(
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicMethods)] Type owner,
        string name,
        Type[] types,
        Type delegateType) =>
        owner.GetMethod(name)!.MakeGenericMethod(types).CreateDelegate(delegateType);

    /// <summary>Returns the delegate type of a function of values.</summary>
    public static Type FunctionOf(RuleType result, params RuleType[] parameters) =>
        Expression.GetFuncType([.. parameters.Select(parameter => parameter.ClrType), typeof(Fact<>).MakeGenericType(result.ClrType)]);
}

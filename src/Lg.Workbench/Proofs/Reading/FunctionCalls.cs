using System.Collections.Concurrent;
using System.Linq.Expressions;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Typing;

namespace Lg.Workbench.Proofs.Reading;

/// <summary>Calls the functions of the rule language, the very ones that the engine calls.</summary>
internal sealed class FunctionCalls
{
    // A cache of what never changes: which thread fills it makes no difference.
    private readonly ConcurrentDictionary<Overload, Func<object[], object>> made = new(ReferenceEqualityComparer.Instance);

    public Read Call(Overload overload, object[] arguments) => made.GetOrAdd(overload, Make)(arguments) switch
    {
        Truth truth => Read.Of(Judged.Of(truth)),
        IFact fact => Read.Of(fact),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Returns a list as the run time has it.</summary>
    public static object ListOf(RuleType item, IReadOnlyList<object> values)
    {
        var array = Array.CreateInstance(item.ClrType, values.Count);
        for (var i = 0; i < values.Count; i++)
            array.SetValue(values[i], i);
        return Activator.CreateInstance(typeof(Items<>).MakeGenericType(item.ClrType), array, false)!;
    }

    private static Func<object[], object> Make(Overload overload)
    {
        var given = Expression.Parameter(typeof(object[]));
        var facts = overload.Parameters
            .Select((parameter, i) => FactOf(Expression.ArrayIndex(given, Expression.Constant(i)), parameter.ClrType))
            .ToList();
        return Expression.Lambda<Func<object[], object>>(Expression.Convert(overload.Emit(facts), typeof(object)), given).Compile();
    }

    private static MethodCallExpression FactOf(Expression value, Type type) =>
        Expression.Call(typeof(Fact<>).MakeGenericType(type).GetMethod(nameof(Fact<>.Known))!, Expression.Convert(value, type));
}

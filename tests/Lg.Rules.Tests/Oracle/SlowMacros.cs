using Lg.Rules.Compilation.Syntax;

namespace Lg.Rules.Tests.Oracle;

/// <summary>The macros, one item after the other.</summary>
internal static class SlowMacros
{
    /// <summary>Runs a macro over a list; of a map, over its keys.</summary>
    /// <param name="macro">The macro.</param>
    /// <param name="range">The known list or map.</param>
    /// <param name="evaluate">Evaluates a body of the macro for an item.</param>
    public static object Run(Node.Macro macro, object range, Func<Node, object, object> evaluate)
    {
        var list = range is SlowMap map ? new SlowList([.. map.Entries.Select(entry => entry.Key)]) : (SlowList)range;
        return macro.Kind switch
        {
            MacroKind.All => All(list, item => evaluate(macro.Body[0], item)),
            MacroKind.Exists => Exists(list, item => evaluate(macro.Body[0], item)),
            MacroKind.ExistsOne => ExistsOne(list, item => evaluate(macro.Body[0], item)),
            MacroKind.Filter => Map(list, item => evaluate(macro.Body[0], item), item => item),
            MacroKind.Map when macro.Body.Count == 1 => Map(list, _ => true, item => evaluate(macro.Body[0], item)),
            MacroKind.Map => Map(list, item => evaluate(macro.Body[0], item), item => evaluate(macro.Body[1], item)),
        };
    }

    // Of a list that is not whole, an item that nobody has named could turn out either way.
    private static object All(SlowList list, Func<object, object> condition) =>
        list.Items.Select(condition).Concat(list.IsPartial ? [SlowUnknown.Instance] : []).Aggregate((object)true, SlowLogic.And);

    private static object Exists(SlowList list, Func<object, object> condition) =>
        list.Items.Select(condition).Concat(list.IsPartial ? [SlowUnknown.Instance] : []).Aggregate((object)false, SlowLogic.Or);

    private static object ExistsOne(SlowList list, Func<object, object> condition)
    {
        var outcomes = list.Items.Select(condition).ToList();
        var count = outcomes.Count(outcome => outcome is true);
        return outcomes.Contains(SlowUnknown.Instance) ? SlowUnknown.Instance
            : outcomes.OfType<SlowError>().FirstOrDefault() is { } error ? error
            : count > 1 ? false
            : list.IsPartial ? SlowUnknown.Instance
            : count == 1;
    }

    private static object Map(SlowList list, Func<object, object> condition, Func<object, object> result)
    {
        // `null` stands for an item that the condition leaves out.
        List<object?> outcomes =
            [.. list.Items.Select(item => condition(item) switch { true => result(item), false => null, var other => other })];
        return outcomes.Contains(SlowUnknown.Instance) ? SlowUnknown.Instance
            : outcomes.OfType<SlowError>().FirstOrDefault() is { } error ? error
            : new SlowList([.. outcomes.OfType<object>()], list.IsPartial);
    }
}

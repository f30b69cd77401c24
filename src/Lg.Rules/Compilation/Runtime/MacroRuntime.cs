namespace Lg.Rules.Compilation.Runtime;

/// <summary>What the macros do. Of a partial list nothing is concluded that the items not named could change.</summary>
internal static class MacroRuntime
{
    public static Truth All<T>(Fact<Items<T>> range, Func<T, Truth> condition, bool seesAll)
    {
        if (!range.IsKnown)
            return Truth.OfState(range.State);

        Truth result = range.Value.IsPartial ? Truth.Unknown : true;
        foreach (var item in range.Value.Values)
        {
            result = Truth.And(result, condition(item));
            if (result.IsFalse && !seesAll)
                return result;
        }

        return result;
    }

    public static Truth Exists<T>(Fact<Items<T>> range, Func<T, Truth> condition, bool seesAll)
    {
        if (!range.IsKnown)
            return Truth.OfState(range.State);

        Truth result = range.Value.IsPartial ? Truth.Unknown : false;
        foreach (var item in range.Value.Values)
        {
            result = Truth.Or(result, condition(item));
            if (result.IsTrue && !seesAll)
                return result;
        }

        return result;
    }

    public static Truth ExistsOne<T>(Fact<Items<T>> range, Func<T, Truth> condition)
    {
        if (!range.IsKnown)
            return Truth.OfState(range.State);

        var (count, worst) = Count(range.Value.Values, condition);
        return worst is { } state ? state
            : count > 1 ? false
            : range.Value.IsPartial ? Truth.Unknown
            : count == 1;
    }

    public static Fact<Items<T>> Filter<T>(Fact<Items<T>> range, Func<T, Truth> condition)
    {
        if (!range.IsKnown)
            return range;

        List<T> kept = [];
        Truth? worst = null;
        foreach (var item in range.Value.Values)
        {
            var holds = condition(item);
            worst = Worse(worst, holds);
            if (holds.IsTrue)
                kept.Add(item);
        }

        return worst is { } state ? Fact<Items<T>>.OfState(state.State) : new Items<T>(kept, range.Value.IsPartial);
    }

    public static Fact<Items<TResult>> Map<T, TResult>(Fact<Items<T>> range, Func<T, Fact<TResult>> result)
    {
        if (!range.IsKnown)
            return Fact<Items<TResult>>.OfState(range.State);

        List<TResult> mapped = [];
        Truth? worst = null;
        foreach (var item in range.Value.Values)
        {
            var value = result(item);
            if (value.IsKnown)
                mapped.Add(value.Value);
            else
                worst = Worse(worst, Truth.OfState(value.State));
        }

        return worst is { } state ? Fact<Items<TResult>>.OfState(state.State) : new Items<TResult>(mapped, range.Value.IsPartial);
    }

    public static Fact<Items<T>> ListOf<T>(Fact<T>[] items)
    {
        Truth? worst = null;
        foreach (var item in items.Where(item => !item.IsKnown))
            worst = Worse(worst, Truth.OfState(item.State));
        return worst is { } state ? Fact<Items<T>>.OfState(state.State) : new Items<T>([.. items.Select(item => item.Value)], IsPartial: false);
    }

    private static (int Count, Truth? Worst) Count<T>(IReadOnlyList<T> items, Func<T, Truth> condition)
    {
        var count = 0;
        Truth? worst = null;
        foreach (var item in items)
        {
            var holds = condition(item);
            worst = Worse(worst, holds);
            if (holds.IsTrue)
                count++;
        }

        return (count, worst);
    }

    private static Truth? Worse(Truth? worst, Truth next) =>
        next.IsDecided || worst is { IsUnknown: true } ? worst
        : next.IsUnknown || worst is null ? next
        : worst;
}

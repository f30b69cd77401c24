namespace Lg.Rules.Compilation.Runtime;

/// <summary>What the macros do. Of a partial list nothing is concluded that the items not named could change.</summary>
internal static class MacroRuntime
{
    private const byte TooCostly = (byte)ErrorCode.TooCostly;

    public static Truth All<T>(Meter meter, long steps, Fact<Items<T>> range, Func<T, Truth> condition, bool seesAll)
    {
        if (!range.IsKnown)
            return Truth.OfState(range.State);

        Truth result = range.Value.IsPartial ? Truth.Unknown : true;
        foreach (var item in range.Value.Values)
        {
            if (!meter.Take(steps))
                return Truth.OfState(TooCostly);
            result = Truth.And(result, condition(item));
            if (result.IsFalse && !seesAll)
                return result;
        }

        return result;
    }

    public static Truth Exists<T>(Meter meter, long steps, Fact<Items<T>> range, Func<T, Truth> condition, bool seesAll)
    {
        if (!range.IsKnown)
            return Truth.OfState(range.State);

        Truth result = range.Value.IsPartial ? Truth.Unknown : false;
        foreach (var item in range.Value.Values)
        {
            if (!meter.Take(steps))
                return Truth.OfState(TooCostly);
            result = Truth.Or(result, condition(item));
            if (result.IsTrue && !seesAll)
                return result;
        }

        return result;
    }

    public static Truth ExistsOne<T>(Meter meter, long steps, Fact<Items<T>> range, Func<T, Truth> condition)
    {
        if (!range.IsKnown)
            return Truth.OfState(range.State);

        var count = 0;
        var worst = Worst.None;
        foreach (var item in range.Value.Values)
        {
            if (!meter.Take(steps))
                return Truth.OfState(TooCostly);
            var holds = condition(item);
            worst = worst.With(holds);
            if (holds.IsTrue)
                count++;
        }

        return !worst.IsKnown ? Truth.OfState(worst.State)
            : count > 1 ? false
            : range.Value.IsPartial ? Truth.Unknown
            : count == 1;
    }

    public static Fact<Items<T>> Filter<T>(Meter meter, long steps, Fact<Items<T>> range, Func<T, Truth> condition) =>
        MapWhere(meter, steps, range, condition, static item => Fact<T>.Known(item));

    public static Fact<Items<TResult>> Map<T, TResult>(Meter meter, long steps, Fact<Items<T>> range, Func<T, Fact<TResult>> result) =>
        MapWhere(meter, steps, range, static _ => Truth.True, result);

    public static Fact<Items<TResult>> MapWhere<T, TResult>(
        Meter meter, long steps, Fact<Items<T>> range, Func<T, Truth> condition, Func<T, Fact<TResult>> result)
    {
        if (!range.IsKnown)
            return Fact<Items<TResult>>.OfState(range.State);

        List<TResult> mapped = [];
        Extent extent = default;
        var worst = Worst.None;
        foreach (var item in range.Value.Values)
        {
            if (!meter.Take(steps))
                return Fact<Items<TResult>>.OfState(TooCostly);
            var holds = condition(item);
            worst = worst.With(holds);
            if (!holds.IsTrue)
                continue;

            var value = result(item);
            worst = worst.With(value.State);
            mapped.Add(value.Value);

            // What is known to be too large already is not put together any further.
            if (!(extent += Extent.OfItem(value.Value)).IsPermitted)
                return worst.IsKnown ? ErrorCode.TooLarge : Fact<Items<TResult>>.OfState(worst.State);
        }

        return worst.IsKnown ? new Items<TResult>(mapped, range.Value.IsPartial) : Fact<Items<TResult>>.OfState(worst.State);
    }
}

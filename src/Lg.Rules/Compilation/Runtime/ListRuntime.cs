namespace Lg.Rules.Compilation.Runtime;

/// <summary>What the functions of lists do.</summary>
internal static class ListRuntime
{
    public static Fact<long> Size<T>(Fact<Items<T>> list) =>
        !list.IsKnown ? Fact<long>.OfState(list.State)
        : list.Value.IsPartial ? Fact<long>.Unknown
        : list.Value.Values.Count;

    public static Truth Contains<T>(Fact<T> item, Fact<Items<T>> list) => Lift.Truth2(item, list, Contains);

    /// <summary>Returns the latest of some dates, each of which may be a month or a year.</summary>
    public static Fact<DateSpan> Latest(Fact<Items<DateSpan>> list)
    {
        if (!list.IsKnown)
            return Fact<DateSpan>.OfState(list.State);
        if (list.Value.IsPartial)
            return Fact<DateSpan>.Unknown;
        if (list.Value.Values.Count == 0)
            return ErrorCode.IndexOutOfRange;

        return new DateSpan(list.Value.Values.Max(date => date.First), list.Value.Values.Max(date => date.Last));
    }

    private static Truth Contains<T>(T item, Items<T> list) =>
        list.Values.Contains(item) ? true : list.IsPartial ? Truth.Unknown : false;
}

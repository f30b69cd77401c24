namespace Lg.Rules.Compilation.Runtime;

/// <summary>What the functions of lists do.</summary>
internal static class ListRuntime
{
    /// <summary>Returns a list, unless something that it is made of is unknown or an error, or it holds more than is permitted.</summary>
    public static Fact<Items<T>> ListOf<T>(Fact<T>[] items)
    {
        var worst = Worst.None;
        foreach (var item in items)
            worst = worst.With(item.State);
        if (!worst.IsKnown)
            return Fact<Items<T>>.OfState(worst.State);

        Items<T> list = new([.. items.Select(item => item.Value)], IsPartial: false);
        return list.Extent.IsPermitted ? list : ErrorCode.TooLarge;
    }

    public static Fact<long> Size<T>(Items<T> list) => list.IsPartial ? Fact<long>.Unknown : list.Values.Count;

    /// <summary>Returns the item at an index from 0. Which of a partial list's items stands there is not known.</summary>
    public static Fact<T> ItemAt<T>(Items<T> list, long index) =>
        index < 0 ? ErrorCode.IndexOutOfRange
        : list.IsPartial ? Fact<T>.Unknown
        : index >= list.Values.Count ? ErrorCode.IndexOutOfRange
        : list.Values[(int)index];

    public static Fact<Items<T>> Concatenate<T>(Items<T> a, Items<T> b) =>
        !(a.Extent + b.Extent).IsPermitted ? ErrorCode.TooLarge : new Items<T>([.. a.Values, .. b.Values], a.IsPartial || b.IsPartial);

    public static Items<TTo> Widened<TFrom, TTo>(Items<TFrom> list, Func<TFrom, TTo> widen) =>
        new([.. list.Values.Select(widen)], list.IsPartial);

    /// <summary>Returns a function that finds a value in a list, given one that compares it with an item.</summary>
    public static Func<TA, Items<TB>, Truth> ContainsBy<TA, TB>(Func<TA, TB, Truth> equal) => (item, list) =>
    {
        Truth result = list.IsPartial ? Truth.Unknown : false;
        foreach (var other in list.Values)
        {
            result = Truth.Or(result, equal(item, other));
            if (result.IsTrue)
                return result;
        }

        return result;
    };

    /// <summary>Returns a function that compares two lists item by item, given one that compares two items.</summary>
    public static Func<Items<TA>, Items<TB>, Truth> EqualBy<TA, TB>(Func<TA, TB, Truth> equal) => (a, b) =>
    {
        // A partial list has at least the items that it names, in an order that is not known.
        if (a.IsPartial || b.IsPartial)
            return (!a.IsPartial && a.Values.Count < b.Values.Count) || (!b.IsPartial && b.Values.Count < a.Values.Count)
                ? false
                : Truth.Unknown;
        if (a.Values.Count != b.Values.Count)
            return false;

        Truth result = true;
        for (var i = 0; i < a.Values.Count; i++)
            result = Truth.And(result, equal(a.Values[i], b.Values[i]));
        return result;
    };

    /// <summary>Returns the latest of some dates, each of which may be a month or a year.</summary>
    public static Fact<DateSpan> Latest(Items<DateSpan> list) =>
        list.IsPartial ? Fact<DateSpan>.Unknown
        : list.Values.Count == 0 ? ErrorCode.IndexOutOfRange
        : new DateSpan(list.Values.Max(date => date.First), list.Values.Max(date => date.Last));
}

namespace Lg.Rules.Compilation.Runtime;

/// <summary>What the functions of maps do.</summary>
internal static class MapRuntime
{
    public static Fact<Entries<TKey, TValue>> MapOf<TKey, TValue>(Fact<TKey>[] keys, Fact<TValue>[] values)
        where TKey : notnull
    {
        var state = Worst.None;
        for (var i = 0; i < keys.Length; i++)
            state = state.With(keys[i].State).With(values[i].State);
        if (!state.IsKnown)
            return Fact<Entries<TKey, TValue>>.OfState(state.State);

        var pairs = keys.Zip(values, (key, value) => KeyValuePair.Create(key.Value, value.Value)).ToList();
        if (pairs.DistinctBy(pair => pair.Key).Count() < pairs.Count)
            return ErrorCode.RepeatedKey;

        Entries<TKey, TValue> map = new(pairs);
        return map.Extent.IsPermitted ? map : ErrorCode.TooLarge;
    }

    public static Fact<long> Size<TKey, TValue>(Entries<TKey, TValue> map)
        where TKey : notnull => map.Pairs.Count;

    public static Fact<Items<TKey>> Keys<TKey, TValue>(Entries<TKey, TValue> map)
        where TKey : notnull => new Items<TKey>([.. map.Pairs.Select(pair => pair.Key)], IsPartial: false);

    public static Fact<TValue> ValueAt<TKey, TValue>(Entries<TKey, TValue> map, TKey key)
        where TKey : notnull => map.TryGet(key, out var value) ? value : ErrorCode.NoSuchKey;

    public static Truth HasKey<TKey, TValue>(TKey key, Entries<TKey, TValue> map)
        where TKey : notnull => map.TryGet(key, out _);

    public static Entries<TKey, TValue> Widened<TFromKey, TFrom, TKey, TValue>(
        Entries<TFromKey, TFrom> map, Func<TFromKey, TKey> key, Func<TFrom, TValue> value)
        where TFromKey : notnull
        where TKey : notnull => new([.. map.Pairs.Select(pair => KeyValuePair.Create(key(pair.Key), value(pair.Value)))]);

    /// <summary>Returns a function that compares two maps, given one that compares two values.</summary>
    public static Func<Entries<TKey, TA>, Entries<TKey, TB>, Truth> EqualBy<TKey, TA, TB>(Func<TA, TB, Truth> equal)
        where TKey : notnull => (a, b) =>
        {
            if (a.Pairs.Count != b.Pairs.Count)
                return false;

            Truth result = true;
            foreach (var (key, value) in a.Pairs)
                result = Truth.And(result, b.TryGet(key, out var other) ? equal(value, other) : false);
            return result;
        };
}

namespace Lg.Rules.Compilation.Runtime;

/// <summary>
/// What <c>xs.exists(x, x.key == value)</c> does: the same as the macro, but each list is gone through once for all values.
/// </summary>
internal static class JoinRuntime
{
    /// <summary>Returns whether some item has the value.</summary>
    /// <param name="scope">Where the index of each list is kept.</param>
    /// <param name="site">The clause, by which the index is found again.</param>
    /// <param name="range">The list, which is the same whenever the clause is evaluated.</param>
    /// <param name="keyOf">Reads the item's side of the comparison.</param>
    /// <param name="wanted">The other side.</param>
    /// <param name="isKeyFirst">Whether the item's side is written first.</param>
    public static Truth Exists<T, TKey>(
        EvaluationScope scope, object site, Fact<Items<T>> range, Func<T, Fact<TKey>> keyOf, Fact<TKey> wanted, bool isKeyFirst)
        where TKey : notnull
    {
        if (!range.IsKnown)
            return Truth.OfState(range.State);

        // Nobody can be shown each comparison of what was only looked up.
        scope.Trace?.Omit(range.Value.Values.Count);
        return IndexOf(scope, site, range.Value, keyOf) is { } index
            ? index.Holds(wanted, isKeyFirst)
            : Truth.OfState((byte)ErrorCode.TooCostly);
    }

    /// <summary>Returns the items of a list for which a comparison may hold.</summary>
    public static Fact<Items<T>> Matching<T, TKey>(
        EvaluationScope scope, object site, Fact<Items<T>> range, Func<T, Fact<TKey>> keyOf, Fact<TKey> wanted)
        where TKey : notnull
    {
        if (!range.IsKnown)
            return range;
        if (IndexOf(scope, site, range.Value, keyOf) is not { } index)
            return ErrorCode.TooCostly;

        var matching = index.Matching(wanted);
        scope.Trace?.Omit(range.Value.Values.Count - matching.Values.Count);
        return matching;
    }

    /// <summary>Returns whether a list is so short that each item can be told of.</summary>
    public static bool IsShort<T>(Fact<Items<T>> range) => !range.IsKnown || range.Value.Values.Count <= Limits.JoinByEach;

    private static JoinIndex<T, TKey>? IndexOf<T, TKey>(EvaluationScope scope, object site, Items<T> items, Func<T, Fact<TKey>> keyOf)
        where TKey : notnull
    {
        if (scope.Joins.TryGetValue(site, out var kept))
            return (JoinIndex<T, TKey>)kept;
        if (!scope.Meter.Take(items.Values.Count))
            return null;

        var index = new JoinIndex<T, TKey>(items, keyOf);
        scope.Joins.Add(site, index);
        return index;
    }
}

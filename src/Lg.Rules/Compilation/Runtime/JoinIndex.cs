namespace Lg.Rules.Compilation.Runtime;

/// <summary>
/// The items of a list by the value of one member, for <c>xs.exists(x, x.key == value)</c> asked many times of the same list.
/// </summary>
internal sealed class JoinIndex<T, TKey>
    where TKey : notnull
{
    private readonly Dictionary<TKey, List<T>> items = [];
    private readonly List<T> open = [];
    private readonly Items<T> all;
    private readonly Worst worst = Worst.None;
    private readonly byte first = Worst.None.State;

    public JoinIndex(Items<T> all, Func<T, Fact<TKey>> keyOf)
    {
        this.all = all;
        foreach (var item in all.Values)
        {
            var key = keyOf(item);
            if (ReferenceEquals(item, all.Values[0]))
                first = key.State;
            worst = worst.With(key.State);
            if (!key.IsKnown)
                open.Add(item);
            else if (items.TryGetValue(key.Value, out var same))
                same.Add(item);
            else
                items.Add(key.Value, [item]);
        }
    }

    /// <summary>Returns what comparing the value with each would come to.</summary>
    /// <param name="wanted">The value.</param>
    /// <param name="isKeyFirst">Whether the comparison reads the item first, which decides between two errors.</param>
    public Truth Holds(Fact<TKey> wanted, bool isKeyFirst)
    {
        if (wanted.IsKnown && items.ContainsKey(wanted.Value))
            return true;
        if (all.Values.Count == 0 || all.IsPartial)
            return all.IsPartial ? Truth.Unknown : false;
        if (!wanted.IsKnown)
            return Truth.OfState(
                wanted.IsUnknown || worst.State == Fact<TKey>.Unknown.State ? Fact<TKey>.Unknown.State : FirstError(wanted, isKeyFirst));
        return worst.IsKnown ? false : Truth.OfState(worst.State);
    }

    /// <summary>
    /// Returns the items for which the comparison with the value may hold: of all others it is false, whatever stands beside it.
    /// </summary>
    public Items<T> Matching(Fact<TKey> wanted) =>
        !wanted.IsKnown ? all
        : new Items<T>(items.TryGetValue(wanted.Value, out var same) ? open.Count == 0 ? same : [.. same, .. open] : open, all.IsPartial);

    private byte FirstError(Fact<TKey> wanted, bool isKeyFirst) =>
        (isKeyFirst ? Worst.None.With(first).With(wanted.State) : Worst.None.With(wanted.State)).State;
}

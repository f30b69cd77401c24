namespace Lg.Rules.Compilation.Runtime;

/// <summary>A map: values by key, in the order that they were written.</summary>
internal sealed class Entries<TKey, TValue>(IReadOnlyList<KeyValuePair<TKey, TValue>> pairs) : IEntries
    where TKey : notnull
{
    private readonly Dictionary<TKey, TValue> values = new(pairs);

    public IReadOnlyList<KeyValuePair<TKey, TValue>> Pairs { get; } = pairs;

    public Extent Extent { get; } =
        Extent.OfAll([.. pairs.Select(pair => pair.Value)]) + new Extent(0, pairs.Sum(pair => Extent.Of(pair.Key).Characters));

    int IEntries.Count => Pairs.Count;

    IEnumerable<(object Key, object? Value)> IEntries.Pairs => Pairs.Select(pair => ((object)pair.Key, (object?)pair.Value));

    public bool TryGet(TKey key, out TValue value) => values.TryGetValue(key, out value!);
}

/// <summary>A map of any type.</summary>
internal interface IEntries
{
    int Count { get; }

    /// <summary>Gets how much it holds when it is written out.</summary>
    Extent Extent { get; }

    IEnumerable<(object Key, object? Value)> Pairs { get; }
}

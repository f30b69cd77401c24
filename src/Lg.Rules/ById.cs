using System.Collections;
using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace Lg.Rules;

/// <summary>What a catalog lists, in its order, which can also be found by its id.</summary>
/// <typeparam name="T">What it lists.</typeparam>
[SuppressMessage("Naming", "CA1710", Justification = "It is read as `Requirements` or `Sources`, never by its own name.")]
public sealed class ById<T> : IReadOnlyList<T>
    where T : class
{
    private readonly IReadOnlyList<T> items;
    private readonly FrozenDictionary<string, T> byId;

    internal ById(IReadOnlyList<T> items, Func<T, string> id)
    {
        this.items = items;
        byId = items.ToFrozenDictionary(id, StringComparer.Ordinal);
    }

    /// <summary>Gets the number of items.</summary>
    public int Count => items.Count;

    /// <summary>Gets an item by its place in the catalog, counted from 0.</summary>
    /// <param name="index">The place.</param>
    public T this[int index] => items[index];

    /// <summary>Gets an item by its id.</summary>
    /// <param name="id">The id, such as <c>RL-LA-02</c>.</param>
    /// <exception cref="KeyNotFoundException">The catalog has none with the id.</exception>
    public T this[string id] => Find(id) ?? throw new KeyNotFoundException($"the catalog has no `{id}`");

    /// <summary>Returns the item with an id, or <c>null</c> when there is none.</summary>
    /// <param name="id">The id.</param>
    public T? Find(string id) => byId.GetValueOrDefault(id);

    /// <inheritdoc />
    public IEnumerator<T> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

namespace Lg.Rules.Compilation.Runtime;

/// <summary>
/// How much a value holds when it is written out: what stands in it several times counts each time, though it is kept once.
/// </summary>
/// <param name="Parts">Its items, and theirs; of what is no list or map, none.</param>
/// <param name="Characters">The characters of the texts in it (UTF-16 units).</param>
internal readonly record struct Extent(long Parts, long Characters)
{
    /// <summary>Gets whether a list or map that holds so much may be put together.</summary>
    public bool IsPermitted => Parts <= Limits.ComputedItems && Characters <= Limits.ComputedTexts;

    public static Extent operator +(Extent a, Extent b) => new(a.Parts + b.Parts, a.Characters + b.Characters);

    public static Extent Of<T>(T value) => value switch
    {
        string text => new(0, text.Length),
        IItems items => items.Extent,
        IEntries entries => entries.Extent,
        _ => default,
    };

    /// <summary>Returns what a value adds to a list that it is an item of.</summary>
    public static Extent OfItem<T>(T value) => new Extent(1, 0) + Of(value);

    /// <summary>Returns what some items hold together.</summary>
    public static Extent OfAll<T>(IReadOnlyList<T> values)
    {
        if (Kind<T>.IsOnePart)
            return new(values.Count, 0);

        Extent all = default;
        foreach (var value in values)
            all += OfItem(value);
        return all;
    }

    private static class Kind<T>
    {
        // Whether every value is one part without texts, as the records of a review are.
        public static readonly bool IsOnePart = typeof(T).IsSealed
            && typeof(T) != typeof(string)
            && !typeof(T).IsAssignableTo(typeof(IItems))
            && !typeof(T).IsAssignableTo(typeof(IEntries));
    }
}

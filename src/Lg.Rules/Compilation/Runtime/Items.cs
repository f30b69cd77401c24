namespace Lg.Rules.Compilation.Runtime;

/// <summary>The items of a list, and whether they are only some of all.</summary>
internal sealed record Items<T>(IReadOnlyList<T> Values, bool IsPartial) : IItems
{
    public Extent Extent => Extent.OfAll(Values);

    int IItems.Count => Values.Count;

    IEnumerable<object?> IItems.Values => Values.Cast<object?>();

    object? IItems.At(int index) => Values[index];
}

/// <summary>A list of any type.</summary>
internal interface IItems
{
    int Count { get; }

    /// <summary>Gets how much it holds when it is written out.</summary>
    Extent Extent { get; }

    bool IsPartial { get; }

    IEnumerable<object?> Values { get; }

    object? At(int index);
}

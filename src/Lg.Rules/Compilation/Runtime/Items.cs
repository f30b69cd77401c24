namespace Lg.Rules.Compilation.Runtime;

/// <summary>The items of a list, and whether they are only some of all.</summary>
internal sealed record Items<T>(IReadOnlyList<T> Values, bool IsPartial) : IItems
{
    int IItems.Count => Values.Count;

    object? IItems.At(int index) => Values[index];
}

/// <summary>A list of any type.</summary>
internal interface IItems
{
    int Count { get; }

    bool IsPartial { get; }

    object? At(int index);
}

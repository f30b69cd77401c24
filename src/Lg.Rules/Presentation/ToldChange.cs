namespace Lg.Rules.Presentation;

/// <summary>A change as it is told, once for all the items that it is the same for.</summary>
/// <param name="Label">What the fact is called inside a sentence.</param>
/// <param name="Values">From what, to what; <c>null</c> when it only has to be stated.</param>
/// <param name="Count">The number of items.</param>
internal readonly record struct ToldChange(string Label, string? Values, int Count)
{
    /// <summary>Returns whether both can be told in one breath.</summary>
    public bool IsAlike(ToldChange other) => other == this || (Values is null && other.Values is null && Count == other.Count);
}

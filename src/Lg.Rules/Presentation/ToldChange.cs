namespace Lg.Rules.Presentation;

/// <summary>A change as it is told, once for all the items that it is the same for.</summary>
/// <param name="Of">What the fact is told of, inside a sentence; empty when it is told of the unit or of the subject itself.</param>
/// <param name="Label">What the fact is called inside a sentence.</param>
/// <param name="Values">From what, to what; <c>null</c> when it only has to be stated.</param>
/// <param name="Count">The number of items.</param>
internal readonly record struct ToldChange(string Of, string Label, string? Values, int Count)
{
    /// <summary>Returns whether both can be told in one breath.</summary>
    public bool IsAlike(ToldChange other) =>
        other == this || (Values is null && other.Values is null && (Of, Count) == (other.Of, other.Count));

    /// <summary>Returns whether it is told of the same thing as another, or of what the other one is.</summary>
    public bool IsTellingOf(ToldChange other) => Of == other.Of || Of == other.Label;
}

using Lg.Model;

namespace Lg.Workbench.Cases;

/// <summary>A fact of a case, as a reader knows it.</summary>
/// <param name="Label">What it is called.</param>
/// <param name="Value">Its value, or that it is not stated.</param>
/// <param name="Item">The key of the item that it is about; <c>null</c> when it is about the review.</param>
internal sealed record CaseFact(LocalizedText Label, LocalizedText Value, string? Item);

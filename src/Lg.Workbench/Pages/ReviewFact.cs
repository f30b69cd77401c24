using Lg.Model;

namespace Lg.Workbench.Pages;

/// <summary>A fact of a review with the names that a reader knows it by.</summary>
/// <param name="Label">Its label, after those of what it belongs to.</param>
/// <param name="Value">Its value.</param>
internal sealed record ReviewFact(LocalizedText Label, LocalizedText Value);

using Lg.Model;

namespace Lg.Workbench.Drafting;

/// <summary>A pattern as it is shown to whoever chooses one.</summary>
/// <param name="Pattern">The pattern.</param>
/// <param name="Word">The word that chooses it.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Explanation">What it asks.</param>
/// <param name="Example">A requirement that it could be.</param>
internal sealed record PatternCard(Pattern Pattern, string Word, LocalizedText Name, LocalizedText Explanation, LocalizedText Example);

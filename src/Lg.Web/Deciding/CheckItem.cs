using Lg.Model;

namespace Lg.Web.Deciding;

/// <summary>Something to look at before the review is decided.</summary>
/// <param name="Text">What it is.</param>
/// <param name="IsDone">Whether nothing is left of it.</param>
/// <param name="Places">Where to do it, each with what it is called; empty when it is nowhere in particular.</param>
public sealed record CheckItem(LocalizedText Text, bool IsDone, IReadOnlyList<(LocalizedText Name, Spot At)> Places);

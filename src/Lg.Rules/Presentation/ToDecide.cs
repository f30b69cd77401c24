using Lg.Model.Reports;

namespace Lg.Rules.Presentation;

/// <summary>Tells which answers could decide what cannot be told: <c>Svara på ”A?”, eller på ”B?” och ”C?”.</c></summary>
internal static class ToDecide
{
    /// <summary>Returns the sentence; of what no answers are known to decide, the questions that are open.</summary>
    public static string Of(
        IReadOnlyList<IReadOnlyList<MissingFact>> factsNeeded, bool isCut, IReadOnlyList<MissingFact> missing, Texts texts) =>
        factsNeeded.Count == 0 ? string.Join(" ", missing.Select(fact => $"{texts.Of(fact.Question)} ({fact.Pointer})"))
        : texts.Answer(
            [.. factsNeeded.Select(set => texts.And([.. set.Select(fact => $"{texts.Quoted(texts.Of(fact.Question))} ({fact.Pointer})")]))])
            + (isCut ? $" {texts.Label.MoreWays}" : "");
}

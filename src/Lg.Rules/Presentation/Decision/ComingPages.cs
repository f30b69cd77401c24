using Lg.Model.Reports;
using Lg.Rules.Documents;

namespace Lg.Rules.Presentation.Decision;

/// <summary>What is announced and not yet in force, day by day.</summary>
internal sealed class ComingPages(DecisionFacts facts, Texts texts, DecisionTexts words)
{
    private const int Shown = 40;

    public IEnumerable<Block> Blocks() => facts.Coming.Count == 0 ? [] :
        [new Block.Fold(new(2, words.Coming), [.. facts.Coming.GroupBy(coming => coming.From).SelectMany(Day)])];

    private IEnumerable<Block> Day(IGrouping<DateOnly, ComingRequirement> day)
    {
        var by = day.ToLookup(coming => coming.Readiness);
        yield return new Block.Heading(3, Texts.Capital(texts.InForceFrom(day.Key)));
        yield return new Block.Items(
        [
            .. by[Readiness.NotReady].Take(Shown)
                .Select(coming => new Item([Span.Strong(texts.Of(coming.First.Message)), " ", texts.Of(coming.First.Remedy)])),
            .. by[Readiness.Undetermined].Any() ? [new Item(words.CannotDetermine(Titles([.. by[Readiness.Undetermined]])))]
                : Array.Empty<Item>(),
            .. by[Readiness.Ready].Count() is > 0 and var ready ? [new Item(words.AlreadyReady(ready))] : Array.Empty<Item>(),
        ]);
    }

    private string Titles(IReadOnlyList<ComingRequirement> requirements) =>
        string.Join("; ", requirements.Take(Shown).Select(coming => Texts.InSentence(texts.Of(coming.First.Title))))
            + (requirements.Count > Shown ? $" {texts.AndMore(requirements.Count - Shown)}" : "");
}

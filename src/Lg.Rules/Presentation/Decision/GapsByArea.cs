using Lg.Rules.Documents;

namespace Lg.Rules.Presentation.Decision;

/// <summary>What is not met, area by area: a line for each requirement, with what to do.</summary>
internal sealed class GapsByArea(DecisionFacts facts, Texts texts, DecisionTexts words)
{
    private const int Shown = 60;

    public IEnumerable<Block> Blocks() => facts.Gaps.Count == 0 ? [] :
        [new Block.Fold(new(2, words.Gaps), [new Block.Paragraph(words.GapsKey, ParagraphKind.Note), .. Areas()])];

    private IEnumerable<Block> Areas()
    {
        var titles = facts.Areas.ToDictionary(area => area.Key, area => texts.Of(area.Title), StringComparer.Ordinal);
        foreach (var area in facts.Gaps.Take(Shown).GroupBy(group => group.First.Area, StringComparer.Ordinal))
        {
            yield return new Block.Heading(3, titles.GetValueOrDefault(area.Key) ?? area.Key);
            yield return new Block.Items([.. area.Select(Line)]);
        }

        if (facts.Gaps.Count > Shown)
            yield return new Block.Paragraph(texts.AndMore(facts.Gaps.Count - Shown), ParagraphKind.Note);
    }

    private Item Line(RequirementGroup group) => new([Span.Strong(GapSentence.Of(group, texts, words)), " ", texts.Of(group.First.Remedy)])
    {
        Columns = $"{texts.Word(group.First.Severity)}, {texts.Word(group.First.Basis)}",
    };
}

using Lg.Model.Reports;
using Lg.Rules.Documents;

namespace Lg.Rules.Presentation.Decision;

/// <summary>This year's score beside last year's.</summary>
internal sealed class LastYearPage(DecisionFacts facts, Texts texts, DecisionTexts words)
{
    // Ends are rounded outwards to one decimal.
    private const decimal Rounding = 0.1m;

    public IEnumerable<Block> Blocks() => facts.Report.PreviousScore is not { Score.Overall: not null } before ? [] :
    [
        new Block.Heading(2, words.AgainstLastYear),
        new Block.Chart(
            words.AgainstLastYear,
            new(words.Proven, words.Possible, words.NotMet) { Before = Texts.InSentence(words.LastYear) },
            [texts.Label.Ruleset, words.ThisYear, words.LastYear, words.Difference],
            [Row(words.WholeReview, null, before.Score.Overall), .. facts.Report.Score.Rulesets.Where(part => part.Interval is not null)
                .Select(part => Row(
                    texts.Of(part.Title), part.Key, before.Score.Rulesets.FirstOrDefault(earlier => earlier.Key == part.Key)?.Interval))]),
        new Block.Paragraph(words.ComparedAsOf(before.AsOf), ParagraphKind.Note),
    ];

    private ChartRow Row(string name, string? ruleset, Interval? before)
    {
        var now = ruleset is null ? facts.Report.Score.Overall : facts.Report.Score.Rulesets.First(part => part.Key == ruleset).Interval;
        return ChartRow.Of(
            name,
            now,
            [
                words.Score(now, now is not null && facts.IsDecided(ruleset, now)),
                words.Score(before, isDecided: false),
                Difference(now, before),
            ]) with
        {
            Before = ChartRow.Of(name, before, []),
        };
    }

    // Only what no answer that is missing can change.
    private string Difference(Interval? now, Interval? before) => now is null || before is null ? "–"
        : now.Low > before.High ? words.Higher
        : now.High < before.Low ? words.Lower
        : now == before && now.High - now.Low <= Rounding ? words.Unchanged
        : words.Undetermined;
}

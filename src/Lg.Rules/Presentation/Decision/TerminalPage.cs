using System.Globalization;
using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Documents;

namespace Lg.Rules.Presentation.Decision;

/// <summary>The first page as a screen of text.</summary>
internal static class TerminalPage
{
    private const int LongestMeasure = 50;

    public static IEnumerable<Block> Of(Report report, Language language)
    {
        Texts texts = new(language);
        DecisionTexts words = new(language);
        DecisionFacts facts = new(report);
        FirstPage page = new(facts, texts, words);
        return
        [
            new Block.Heading(1, words.Title),
            new Block.Heading(1, FirstPage.OverviewOf(report, texts)),
            page.Answers(),
            new Block.Heading(2, texts.Label.Score) { Summary = words.BarKey },
            page.Score(),
            new Block.Heading(2, words.DecideNow) { Summary = facts.Goals.Count == 0 ? words.NothingToDecide : texts.XOfY(facts.Now.Count, facts.Goals.Count) },
            new Block.Items([.. facts.Now.Select((goal, i) => Goal(goal, i, texts, words))]),
            new Block.Heading(2, words.BeforeDecision) { Summary = page.BeforeDecision() },
            new Block.Heading(2, words.Law),
            .. page.Law(),
            new Block.Heading(2, words.Unknown) { Summary = string.Join(" ", page.Unknown()) },
            new Block.Paragraph(words.MoreInFull, ParagraphKind.Close),
        ];
    }

    private static Item Goal(SuggestedGoal goal, int index, Texts texts, DecisionTexts words) => new(texts.Of(goal.Title))
    {
        Mark = (index + 1).ToString(CultureInfo.InvariantCulture),
        Columns = words.Until(goal.Due),
        Details = [$"{texts.Of(goal.Owner)} · {words.Solves(goal)} · {PlainText.Shorten(PlainText.OneLine(texts.Of(goal.Measure)), LongestMeasure)}"],
    };
}

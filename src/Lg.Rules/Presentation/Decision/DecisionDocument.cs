using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Documents;

namespace Lg.Rules.Presentation.Decision;

/// <summary>A report as somebody decides from it: one page, then what stands behind it, each requirement once.</summary>
internal static class DecisionDocument
{
    public static IEnumerable<Block> Of(Report report, Language language)
    {
        Texts texts = new(language);
        DecisionTexts words = new(language);
        DecisionFacts facts = new(report);
        return
        [
            new Block.Sheet([.. new FirstPage(facts, texts, words).Blocks()]),
            .. new LastYearPage(facts, texts, words).Blocks(),
            .. new GoalPages(facts, texts, words).Blocks(),
            .. new Checklist(facts, texts, words).Blocks(),
            .. new RiskPage(facts, texts, words).Blocks(),
            .. new GapsByArea(facts, texts, words).Blocks(),
            .. new ComingPages(facts, texts, words).Blocks(),
            .. new QuestionPages(facts, texts, words).Blocks(),
            .. new Annex(facts, texts, words).Blocks(),
        ];
    }

    /// <summary>Returns the title where one line has room for no more: of a window, of a screen of text.</summary>
    public static string TitleOf(Report report, Texts texts) => $"{texts.Label.Assessment} · {FirstPage.UnitOf(report, texts)}";
}

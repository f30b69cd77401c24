using System.Globalization;
using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Documents;

namespace Lg.Rules.Presentation.Decision;

/// <summary>The first page as a screen of text.</summary>
internal static class TerminalPage
{
    private const int Indent = 5;

    public static IEnumerable<Block> Of(Report report, Language language, int width)
    {
        Texts texts = new(language);
        DecisionTexts words = new(language);
        DecisionFacts facts = new(report);
        FirstPage page = new(facts, texts, words);
        return
        [
            new Block.Heading(1, DecisionDocument.TitleOf(report, texts)) { Remark = texts.AssessedAsOf(report.Receipt) },
            page.Answers(),
            new Block.Heading(2, texts.Label.Score) { Summary = words.BarKey },
            page.Score(),
            new Block.Heading(2, words.DecideNow) { Summary = facts.Goals.Count == 0 ? words.NothingToDecide
                : words.OfGoals(facts.Now.Count, facts.Goals.Count) },
            new Block.Items([.. facts.Now.Select((goal, i) => Goal(goal, i, width, texts, words))]),
            new Block.Heading(2, words.BeforeDecision) { Summary = page.BeforeDecision() },
            new Block.Heading(2, words.Law) { Summary = page.BrokenLaw() },
            new Block.Items(page.Broken(namesLaw: false)),
            .. page.ComingLaw() is { Count: > 0 } coming
                ? new Block[] { new Block.Paragraph(words.LawComing, ParagraphKind.Note), new Block.Items(coming) }
                : [new Block.Paragraph(words.NoLawComing, ParagraphKind.Note)],
            new Block.Heading(2, words.Unknown) { Summary = string.Join(" ", page.Unknown()) },
            new Block.Paragraph(words.MoreInFull, ParagraphKind.Close),
            .. ReceiptLine.Of(report, texts),
        ];
    }

    // Two lines for each goal: the measure is cut where the line ends.
    private static Item Goal(SuggestedGoal goal, int index, int width, Texts texts, DecisionTexts words)
    {
        var who = $"{texts.Of(goal.Owner)} · {words.Solves(goal)} · ";
        var room = Math.Max(Indent, width - Indent - PlainText.Columns(who));
        return new(texts.Of(goal.Title))
        {
            Mark = (index + 1).ToString(CultureInfo.InvariantCulture),
            Columns = words.Until(goal.Due),
            Details = [who + PlainText.ShortLine(Texts.InSentence(texts.Of(goal.Measure)), room)],
        };
    }
}

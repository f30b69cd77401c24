using Lg.Model.Reports;
using Lg.Rules.Documents;

namespace Lg.Rules.Presentation.Sections;

/// <summary>What is missing: unanswered questions by chapter, and what the unit's own plans lack.</summary>
internal static class MissingSection
{
    private const int Shown = 10;
    private const int ShownKeys = 3;

    public static IEnumerable<Block> Of(Report report, Texts texts)
    {
        var incomplete = report.Planned.Where(item => item.Lacks.Count > 0 || item.TopicAsked).ToList();
        if (report.Questions.Count == 0 && incomplete.Count == 0)
            yield break;

        yield return new Block.Heading(2, texts.Label.Missing) { Summary = texts.Unanswered(report.Questions.Count) };
        if (UnansweredByChapter(report, texts) is { Count: > 0 } chapters)
            yield return new Block.Paragraph(
                string.Join(" · ", chapters.Take(Shown)) + (chapters.Count > Shown ? " …" : ""), ParagraphKind.Note);
        yield return new Block.Items([.. incomplete.GroupBy(item => (Texts.PlanOf(item.Pointer), LacksOf(item, texts)))
            .Take(Shown)
            .Select(alike =>
            new Item($"{texts.PlannedItems(alike.Key.Item1, alike.Count())} {alike.Key.Item2} ({Keys([.. alike])})") { Mark = "–" })]);
    }

    private static IReadOnlyList<string> UnansweredByChapter(Report report, Texts texts) =>
    [
        .. report.Questions.Where(question => question.Chapter is not null)
            .GroupBy(question => question.Chapter!, StringComparer.Ordinal)
            .OrderByDescending(chapter => chapter.Count()).ThenBy(chapter => chapter.Key, StringComparer.Ordinal)
            .Select(chapter => FormattableString.Invariant($"{texts.InChapter(chapter.Key)}: {chapter.Count()}")),
    ];

    public static string LacksOf(PlannedItem item, Texts texts) => texts.LacksThese(
        item.TopicAsked ? [.. item.Lacks.Select(texts.Of), texts.Label.TopicOrArea] : [.. item.Lacks.Select(texts.Of)]);

    private static string Keys(IReadOnlyList<PlannedItem> items) =>
        string.Join(", ", items.Take(ShownKeys).Select(item => PlainText.ShortLine(item.Key, 30))) + (items.Count > ShownKeys ? " …" : "");
}

using Lg.Rules.Documents;

namespace Lg.Rules.Presentation.Decision;

/// <summary>What to write in the review before it is decided, chapter by chapter.</summary>
internal sealed class Checklist(DecisionFacts facts, Texts texts, DecisionTexts words)
{
    private const int Shown = 60;

    public IEnumerable<Block> Blocks() => facts.Checklist.Count == 0 ? [] :
    [
        new Block.Fold(
            new(2, words.Checklist),
            [
                new Block.Paragraph(words.ChapterNumbers, ParagraphKind.Note),
                new Block.Items([.. facts.Checklist.Take(Shown).OrderBy(group => ChapterNumber(group.Row?.Chapter))
                    .ThenBy(group => group.First.Severity).Select(Line)]),
                .. facts.Checklist.Count > Shown ? [new Block.Paragraph(texts.AndMore(facts.Checklist.Count - Shown), ParagraphKind.Note)]
                    : Array.Empty<Block>(),
            ]),
    ];

    private Item Line(RequirementGroup group)
    {
        var where = group.Row?.Chapter is { } chapter ? $"{Texts.Capital(texts.InChapter(chapter))}." : "";
        var subjects = GapSentence.SubjectsOf(group, texts);
        var concerns = subjects.Length == 0 ? "" : $" {words.Concerns(subjects)}";
        return new([Span.Strong(where), where.Length == 0 ? "" : " ", texts.Of(group.First.Remedy), concerns]) { Mark = "☐" };
    }

    private static (int, int) ChapterNumber(string? chapter)
    {
        var parts = (chapter ?? "99").Split('.');
        return (int.TryParse(parts[0], out var first) ? first : int.MaxValue, parts.Length > 1 && int.TryParse(parts[1], out var second)
            ? second : 0);
    }
}

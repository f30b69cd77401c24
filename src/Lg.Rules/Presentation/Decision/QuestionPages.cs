using Lg.Model.Reports;
using Lg.Rules.Documents;

namespace Lg.Rules.Presentation.Decision;

/// <summary>The questions that decide most, by who usually knows the answer.</summary>
internal sealed class QuestionPages(DecisionFacts facts, Texts texts, DecisionTexts words)
{
    private const int ShownOfEach = 4;

    private readonly AskedOf askedOf = new(facts.Report, texts);

    public IEnumerable<Block> Blocks() => facts.Report.Questions.Count == 0 ? []
        : [
            new Block.Fold(
                new(2, words.Questions),
                [new Block.Paragraph(words.ChapterNumbers, ParagraphKind.Note), new Block.Items([.. facts.QuestionsByRole.Select(Role)])]),
        ];

    private Item Role((Model.LocalizedText? Role, IReadOnlyList<Question> Questions) role) => new(Span.Strong(NameOf(role)))
    {
        Items =
        [
            .. role.Questions.Take(ShownOfEach).Select(Question),
            .. role.Questions.Count > ShownOfEach ? [new Item(texts.AndMore(role.Questions.Count - ShownOfEach))] : Array.Empty<Item>(),
        ],
    };

    private string NameOf((Model.LocalizedText? Role, IReadOnlyList<Question> Questions) role) =>
        DecisionTexts.Counted(Texts.Capital(role.Role is { } name ? texts.Of(name) : words.SomebodyElse), role.Questions.Count);

    private Item Question(Question question)
    {
        string[] parts = [askedOf.Items(question), question.Chapter is { } chapter ? texts.InChapter(chapter) : ""];
        var where = string.Join(", ", parts.Where(part => part.Length > 0));
        return new(where.Length == 0 ? texts.Of(question.Text) : $"{texts.Of(question.Text)} ({where})");
    }
}

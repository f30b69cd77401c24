using Lg.Model.Fields;
using Lg.Web.Drafting;

namespace Lg.Web.Interview;

/// <summary>Questions about one thing: an object of the review, as far as a chapter asks about it.</summary>
/// <param name="Owner">The object.</param>
/// <param name="Questions">The places to answer in, in the order of the review.</param>
/// <param name="Above">What the object lies in, the outermost first.</param>
public sealed record Section(ReviewPlace Owner, IReadOnlyList<ReviewPlace> Questions, IReadOnlyList<Field> Above)
{
    private const int Deepest = 8;

    /// <summary>Returns the sections of a chapter of the review.</summary>
    /// <param name="chapter">The chapter, 1 to 10.</param>
    public static IReadOnlyList<Section> OfChapter(string chapter) => [.. From(ReviewPlace.Find("")!, [], chapter)];

    /// <summary>Returns the sections of an item of a list: of itself, and of what is in it.</summary>
    /// <param name="item">The item.</param>
    public static IReadOnlyList<Section> OfItem(ReviewPlace item) => [.. From(item, [], chapter: null)];

    /// <summary>Returns how many of the questions are answered or put aside.</summary>
    public int Answered(Draft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return Questions.Count(question => draft.IsAnswered(question.Pointer));
    }

    private static IEnumerable<Section> From(ReviewPlace owner, IReadOnlyList<Field> above, string? chapter)
    {
        if (above.Count > Deepest)
            yield break;

        var fields = owner.Type!.Fields.Where(field => !field.IsDerived && field.Name != "schemaVersion").Select(owner.Of).ToList();
        var asked = fields
            .Where(place => place.Field!.Kind != FieldKind.Object && (chapter is null || place.Chapter?.Split('.')[0] == chapter))
            .ToList();
        if (asked.Count > 0)
            yield return new(owner, asked, above);

        foreach (var section in fields.Where(place => place.Field!.Kind == FieldKind.Object)
            .SelectMany(place => From(place, [.. above, place.Field!], chapter)))
            yield return section;
    }
}

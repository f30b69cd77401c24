using Lg.Web.Drafting;

namespace Lg.Web.Interview;

/// <summary>Words a question so that it can be understood where it stands alone.</summary>
public static class QuestionText
{
    /// <summary>
    /// Returns the question: of whether something is there, the question of the thing; of whether all are in a list, with the name of the
    /// list.
    /// </summary>
    public static string Of(ReviewPlace place, Words words)
    {
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(words);
        var field = place.Field!;
        if (ReviewPlace.Find(Pointers.Parent(place.Pointer)) is not { } owner)
            return words.In(field.Question);
        if (field.IsExistence && owner is { Field: { } thing, IsItem: false })
            return words.In(thing.Question);
        if (owner.Type?.ListOf(field) is { } list)
            return $"{words.In(list.Label)}: {Small(words.In(field.Question))}";
        return field.IsPlan && owner is { Field: { } planned, IsItem: false }
            ? $"{words.In(planned.Label)}: {Small(words.In(field.Question))}"
            : words.In(field.Question);
    }

    private static string Small(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}

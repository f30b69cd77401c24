using Lg.Model;
using Lg.Model.Fields;
using Lg.Model.Texts;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Wording;
using static Lg.Rules.Findings.Prose.Sentences;

namespace Lg.Rules.Findings.Prose;

/// <summary>A fact of the review and the statements that the text files have of it.</summary>
/// <param name="Field">The field that a reader knows it by; of an existence, the object.</param>
/// <param name="Owner">The object that it is about; <c>null</c> for the fact of an item, and for an object itself.</param>
internal sealed record NamedFact(Field Field, Field? Owner)
{
    // What several objects have in common, such as being adopted, is labelled with the name of the object.
    private static readonly HashSet<ReviewType> Shared =
    [
        .. FieldTable.All.SelectMany(type => type.Fields)
            .Where(field => field is { Kind: FieldKind.Object, Type: not null })
            .GroupBy(field => field.Type!)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key),
    ];

    public static NamedFact Of(TypedNode.Member member) => member switch
    {
        { Field.IsExistence: true, Target: TypedNode.Member owner } => new(owner.Field, null),
        { Target: TypedNode.Member { Field: { Kind: FieldKind.Object } owner } } => new(member.Field, owner),
        _ => new(member.Field, null),
    };

    /// <summary>Returns what the fact is about, and its pronoun; <c>null</c> when there is none.</summary>
    public (string Name, string It)? Subject(TextSet texts)
    {
        var about = Owner?.TextKey ?? (Field.Kind == FieldKind.Object ? Field.TextKey : Field.TypeKey);
        return texts.Find(about, "name") is { } name && texts.Find(about, "it") is { } it ? (name, it) : null;
    }

    public LocalizedText YesNo(bool yes) => FromTexts(texts => YesNo(yes, texts));

    /// <summary>Returns whether it is so.</summary>
    public string YesNo(bool yes, TextSet texts) => Statement(yes ? "yes" : "no", texts);

    /// <summary>Returns when it was, is or is to be.</summary>
    /// <param name="day">The day with its preposition.</param>
    /// <param name="texts">The texts of the language.</param>
    public string OnDay(string day, TextSet texts) => Statement("day", texts, ("day", day));

    /// <summary>Returns how many or how much.</summary>
    public string Amount(double number, TextSet texts) =>
        (number == 1 ? Find("one", texts) : number == 0 ? Find("none", texts) : null) is { } said ? said
        : Statement("number", texts, ("number", Phrases.Number(number, texts.Numbers)));

    /// <summary>Returns which value it has; <paramref name="value"/> as it stands in a sentence.</summary>
    public string Is(string value, TextSet texts) => Statement("is", texts, ("value", value));

    /// <summary>Returns which value it has where others were wanted; those too, unless the text of the fact does without them.</summary>
    public string IsNot(string value, string wanted, TextSet texts) => Find("isNot", texts) is { } own
        ? TextPlaces.Fill(own, ("value", value))
        : texts.Say("notOneOf", ("statement", Is(value, texts)), ("values", wanted));

    /// <summary>Returns that a list of words has some, or lacks some.</summary>
    public string Words(bool isThere, string words, TextSet texts) => Statement(isThere ? "has" : "lacks", texts, ("words", words));

    /// <summary>Returns how many items a list has: <c>3 risker</c>, <c>en risk</c>, <c>inga risker</c>.</summary>
    public string Items(int count, TextSet texts) =>
        Statement(count switch { 0 => "none", 1 => "one", _ => "several" }, texts, ("number", Number(count)));

    /// <summary>Returns a sentence about some of the items of a list, which it counts and names.</summary>
    /// <param name="sentence">The key of the sentence.</param>
    /// <param name="count">The number of items of the list.</param>
    /// <param name="which">The number of those that it is about.</param>
    /// <param name="keys">The keys of those that it is about and that have one.</param>
    /// <param name="texts">The texts of the language.</param>
    public string OfItems(string sentence, int count, int which, IReadOnlyList<string> keys, TextSet texts) => texts.Say(
        sentence,
        ("items", Items(count, texts)),
        ("any", Statement("any", texts, ("number", Number(count)))),
        ("n", Number(which)),
        ("keys", Listing.Keys(keys, texts)));

    /// <summary>Returns how much of a collection it holds for.</summary>
    public string Share(Coverage coverage, TextSet texts) => Statement(
        coverage.Kind switch
        {
            CoverageKind.All => "all",
            CoverageKind.Some => "some",
            CoverageKind.AtLeastSome => "someAtLeast",
            CoverageKind.None => "none",
            CoverageKind.AtLeast => "atLeast",
            CoverageKind.Counted => "counted",
        },
        texts,
        ("n", Number(coverage.Done)),
        ("of", Number(coverage.Of)));

    /// <summary>
    /// Returns what completes <c>genomgången säger inte …</c>: <c>om rutinen har fastställts</c>, <c>vilken roll som äger risken</c>.
    /// </summary>
    public string Unknown(TextSet texts) => Statement("unknown", texts);

    /// <summary>Returns the label, with that of the object before it where several objects have facts of that name.</summary>
    public string Label(Language language) =>
        Owner is { Type: { } type } && Shared.Contains(type) ? LabelWithOwner(language) : Field.Label.In(language);

    /// <summary>Returns the label with that of the object, if there is one, before it.</summary>
    public string LabelWithOwner(Language language) =>
        Owner is null ? Field.Label.In(language) : $"{Owner.Label.In(language)}, {LowerFirst(Field.Label.In(language))}";

    private string Statement(string form, TextSet texts, params ReadOnlySpan<(string Place, string Text)> fill) =>
        TextPlaces.Fill(Find(form, texts) ?? texts.Of(Field.TextKey, form), fill);

    // Where the same type stands in several places, one place may have words of its own.
    private string? Find(string form, TextSet texts) =>
        ((Owner is null ? null : texts.Find($"{Owner.TextKey}.{Field.Name}", form)) ?? texts.Find(Field.TextKey, form)) is { } text
            ? WithOwner(text, texts)
            : null;

    private string WithOwner(string text, TextSet texts) => text.Contains("wner}", StringComparison.Ordinal)
        ? TextPlaces.Fill(text, ("owner", texts.Of(Owner?.TextKey ?? Field.TypeKey, "name")))
        : text;
}

using Lg.Model;
using Lg.Model.Fields;
using Lg.Rules;

namespace Lg.Api.Endpoints;

/// <summary>A field of a review, as a form needs to know it.</summary>
internal sealed record FormField
{
    /// <summary>Gets the name in JSON.</summary>
    public required string Name { get; init; }

    /// <summary>Gets what it holds.</summary>
    public required FieldKind Kind { get; init; }

    /// <summary>Gets what each item of a list holds; <c>null</c> when it is not a list.</summary>
    public FieldKind? ItemKind { get; init; }

    /// <summary>Gets the name of the type of its object or of the objects in its list; <c>null</c> when it holds none.</summary>
    public string? Type { get; init; }

    /// <summary>Gets which words of the catalog it takes; <c>null</c> when it takes none.</summary>
    public WordKind? WordKind { get; init; }

    /// <summary>Gets the words to choose from, of the format or of the catalog; empty when it takes other values.</summary>
    public IReadOnlyList<ChoiceValue> Choices { get; init; } = [];

    /// <summary>Gets the lists whose items it names by key, as JSON Pointers; empty when it names none.</summary>
    public IReadOnlyList<string> RefersTo { get; init; } = [];

    /// <summary>
    /// Gets the fields beside it where it can be said instead that it is planned, and for when, or proposed; empty when there are none.
    /// </summary>
    public IReadOnlyList<string> PlannedIn { get; init; } = [];

    /// <summary>Gets the label, a noun phrase.</summary>
    public required LocalizedText Label { get; init; }

    /// <summary>Gets the help: the question that the field answers.</summary>
    public required LocalizedText Help { get; init; }

    /// <summary>Gets who usually knows the answer; <c>null</c> when nothing is known of that.</summary>
    public LocalizedText? KnownBy { get; init; }

    /// <summary>
    /// Gets the field beside it that hides it: there is nothing to ask when that says that there is none; <c>null</c> when none does.
    /// </summary>
    public string? HiddenBy { get; init; }

    /// <summary>Gets the chapter of the city's template; <c>null</c> when it has none.</summary>
    public string? Chapter { get; init; }

    /// <summary>Gets the title of the chapter; <c>null</c> when it has none.</summary>
    public LocalizedText? ChapterTitle { get; init; }

    /// <summary>Gets the clause of ISO/IEC 27001:2022; <c>null</c> when none applies.</summary>
    public string? Clause { get; init; }

    /// <summary>Gets the English unit of a number; <c>null</c> when it has none.</summary>
    public string? Unit { get; init; }

    /// <summary>Gets the smallest permitted number; <c>null</c> when there is none.</summary>
    public double? Minimum { get; init; }

    /// <summary>Gets the largest permitted number; <c>null</c> when there is none.</summary>
    public double? Maximum { get; init; }

    /// <summary>Returns the number of the chapter that a field is in; <c>null</c> when it is in none.</summary>
    public static string? ChapterOf(Field field) => field.Chapter?.Split('.')[0];

    public static FormField Of(Field field, ReviewType type, Rulebook rulebook) => new()
    {
        Name = field.Name,
        Kind = field.Kind,
        ItemKind = field.ItemKind,
        Type = field.Type?.Name,
        WordKind = field.WordKind,
        Choices = rulebook.Vocabulary.ChoicesOf(field),
        RefersTo = field.RefersTo,
        PlannedIn = field.PlannedIn,
        Label = field.Label,
        Help = field.Question,
        KnownBy = field.KnownBy,
        HiddenBy = field.IsExistence ? null : type.Fields.FirstOrDefault(other => other.IsExistence)?.Name,
        Chapter = field.Chapter,
        ChapterTitle = rulebook.Catalog.Chapters.FirstOrDefault(chapter => chapter.Id == ChapterOf(field))?.Title,
        Clause = field.Clause,
        Unit = field.Unit,
        Minimum = field.Minimum,
        Maximum = field.Maximum,
    };
}

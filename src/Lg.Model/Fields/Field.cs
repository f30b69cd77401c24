using System.Reflection;

namespace Lg.Model.Fields;

/// <summary>A field of the review: its name, what it holds, and how to ask for it.</summary>
public sealed record Field
{
    /// <summary>Gets the name in JSON and in the rule language, in camelCase.</summary>
    public required string Name { get; init; }

    /// <summary>Gets what the field holds.</summary>
    public required FieldKind Kind { get; init; }

    /// <summary>Gets what each item holds when <see cref="Kind"/> is <see cref="FieldKind.List"/>; otherwise <c>null</c>.</summary>
    public FieldKind? ItemKind { get; init; }

    /// <summary>Gets the type of the object or of the objects in the list; <c>null</c> for other kinds.</summary>
    public ReviewType? Type { get; init; }

    /// <summary>Gets the words that a choice, or each item of a list of choices, may be; empty for other kinds.</summary>
    public IReadOnlyList<ChoiceValue> Choices { get; init; } = [];

    /// <summary>
    /// Gets which words of the catalog the text is one of; <c>null</c> when it is none. What the words are is in the
    /// <see cref="Vocabulary"/> of a rulebook.
    /// </summary>
    public WordKind? WordKind { get; init; }

    /// <summary>
    /// Gets the lists whose items the text, or each text of the list, names by key, as JSON Pointers such as <c>/assets/suppliers</c>;
    /// empty when it names none.
    /// </summary>
    public IReadOnlyList<string> RefersTo { get; init; } = [];

    /// <summary>Gets the label, a noun phrase.</summary>
    public required LocalizedText Label { get; init; }

    /// <summary>Gets the question that the field answers, with how to answer it: <see cref="Prompt"/> and <see cref="Help"/>.</summary>
    public required LocalizedText Question { get; init; }

    /// <summary>Gets the question alone, for a form that shows the help beside it.</summary>
    public required LocalizedText Prompt { get; init; }

    /// <summary>Gets how to answer the question; <c>null</c> when it needs no help.</summary>
    public LocalizedText? Help { get; init; }

    /// <summary>Gets the role that usually knows the answer; <c>null</c> when the field has no chapter.</summary>
    public LocalizedText? KnownBy { get; init; }

    /// <summary>Gets the chapter of the city's ten-chapter template, such as <c>4.5</c>; <c>null</c> when it has none.</summary>
    public string? Chapter { get; init; }

    /// <summary>Gets the clause of ISO/IEC 27001:2022, such as <c>9.3.2f</c>; <c>null</c> when none applies.</summary>
    public string? Clause { get; init; }

    /// <summary>Gets the English unit of a number, such as <c>hours</c>; <c>null</c> when it has none.</summary>
    public string? Unit { get; init; }

    /// <summary>Gets the smallest permitted number; <c>null</c> when there is none.</summary>
    public double? Minimum { get; init; }

    /// <summary>Gets the largest permitted number; <c>null</c> when there is none.</summary>
    public double? Maximum { get; init; }

    /// <summary>Gets whether the unit can still change the fact: never history, kind or membership of a list.</summary>
    public bool IsActionable { get; init; }

    /// <summary>
    /// Gets whether the object tells what has already happened or what the unit is, so that its existence cannot be brought about.
    /// </summary>
    public bool IsHistory { get; init; }

    /// <summary>Gets whether the fact is computed from others and cannot be stated.</summary>
    public bool IsDerived { get; init; }

    /// <summary>Gets the names of the fields that a derived fact is computed from; empty for a fact that is stated.</summary>
    public IReadOnlyList<string> DerivedFrom { get; init; } = [];

    /// <summary>Gets whether the field says whether the list before it names all of the items.</summary>
    public bool IsCompleteMarker { get; init; }

    /// <summary>Gets whether the field is the <c>exists</c> of an object that can be stated as none.</summary>
    public bool IsExistence { get; init; }

    /// <summary>Gets whether the field says that something that is not there is planned, for when, or proposed.</summary>
    public bool IsPlan { get; init; }

    /// <summary>
    /// Gets the names of the fields beside it that say instead that what is asked for is planned, for when, or proposed; empty when there
    /// are none.
    /// </summary>
    public IReadOnlyList<string> PlannedIn { get; init; } = [];

    /// <summary>Gets whether the field is the <c>key</c> of an item.</summary>
    public bool IsKey { get; init; }

    /// <summary>Gets the section of the text files that has the words of the field.</summary>
    internal string TextKey { get; init; } = "";

    /// <summary>Gets the section of the text files that has the words of the type that the field is of.</summary>
    internal string TypeKey => Property.DeclaringType!.Name;

    /// <summary>Gets the property of the record that holds the fact.</summary>
    internal PropertyInfo Property { get; init; } = null!;
}

using Lg.Model;
using Lg.Model.Fields;
using Lg.Rules;

namespace Lg.Api.Endpoints;

/// <summary>A type of object in a review, as a form needs to know it.</summary>
internal sealed record FormType
{
    private static readonly Lazy<Dictionary<ReviewType, List<string>>> AllPlaces = new(static () =>
        From(FieldTable.Review, "")
            .GroupBy(found => found.Type)
            .ToDictionary(group => group.Key, group => group.Select(found => found.Place).ToList()));

    /// <summary>Gets the name of the type.</summary>
    public required string Name { get; init; }

    /// <summary>Gets what it is.</summary>
    public required LocalizedText Description { get; init; }

    /// <summary>
    /// Gets the places of its objects in a review, the parents of its fields, as JSON Pointers in which <c>*</c> stands for the index of an
    /// item; <c>""</c> for the review itself.
    /// </summary>
    public required IReadOnlyList<string> Places { get; init; }

    /// <summary>Gets whether each object has a unique <c>key</c> in its list.</summary>
    public bool Keyed { get; init; }

    /// <summary>Gets whether it can be stated as none, with <c>exists: false</c>.</summary>
    public bool Statable { get; init; }

    /// <summary>Gets whether it can be stated as planned, with <c>plannedFor</c> and nothing else.</summary>
    public bool Plannable { get; init; }

    /// <summary>Gets the fields that can be filled in, in the order in which they are written.</summary>
    public required IReadOnlyList<FormField> Fields { get; init; }

    public static FormType Of(ReviewType type, IReadOnlyCollection<string> chapters, Rulebook rulebook) => new()
    {
        Name = type.Name,
        Description = type.Description,
        Places = AllPlaces.Value[type],
        Keyed = type.IsKeyed,
        Statable = type.IsStatable,
        Plannable = type.IsPlannable,
        Fields =
        [
            .. type.Fields.Where(field => !field.IsDerived && (chapters.Count == 0 || chapters.Contains(FormField.ChapterOf(field))))
                .Select(field => FormField.Of(field, type, rulebook)),
        ],
    };

    private static IEnumerable<(ReviewType Type, string Place)> From(ReviewType type, string place) => type.Fields
        .Where(field => field is { Type: not null, IsDerived: false })
        .SelectMany(field => From(field.Type!, field.Kind == FieldKind.List ? $"{place}/{field.Name}/*" : $"{place}/{field.Name}"))
        .Prepend((type, place));
}

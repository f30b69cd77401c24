using Lg.Model;
using Lg.Model.Fields;

namespace Lg.Api.Endpoints;

/// <summary>A type of object in a review, as a form needs to know it.</summary>
internal sealed record FormType
{
    /// <summary>Gets the name of the type.</summary>
    public required string Name { get; init; }

    /// <summary>Gets what it is.</summary>
    public required LocalizedText Description { get; init; }

    /// <summary>Gets whether each object has a unique <c>key</c> in its list.</summary>
    public bool Keyed { get; init; }

    /// <summary>Gets whether it can be stated as none, with <c>exists: false</c>.</summary>
    public bool Statable { get; init; }

    /// <summary>Gets whether it can be stated as planned, with <c>plannedFor</c> and nothing else.</summary>
    public bool Plannable { get; init; }

    /// <summary>Gets the fields that can be filled in, in the order in which they are written.</summary>
    public required IReadOnlyList<FormField> Fields { get; init; }

    public static FormType Of(ReviewType type, Vocabulary vocabulary) => new()
    {
        Name = type.Name,
        Description = type.Description,
        Keyed = type.IsKeyed,
        Statable = type.IsStatable,
        Plannable = type.IsPlannable,
        Fields = [.. type.Fields.Where(field => !field.IsDerived).Select(field => FormField.Of(field, vocabulary))],
    };
}

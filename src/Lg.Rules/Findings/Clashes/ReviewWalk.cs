using System.Collections;
using Lg.Model;
using Lg.Model.Fields;

namespace Lg.Rules.Findings.Clashes;

/// <summary>Walks through a review by the table of fields, so that a new field takes part the day it is added.</summary>
internal static class ReviewWalk
{
    /// <summary>Returns every object, with its type and its place.</summary>
    public static IEnumerable<ReviewPart> All(Review review) => All(review, FieldTable.Review, "");

    private static IEnumerable<ReviewPart> All(object part, ReviewType type, string pointer) =>
        type.Fields.SelectMany(field => Below(part, field, pointer)).Prepend(new(pointer, part, type));

    private static IEnumerable<ReviewPart> Below(object part, Field field, string pointer)
    {
        if (field.Type is not { } type || field.Property.GetValue(part) is not { } value)
            return [];

        var place = $"{pointer}/{field.Name}";
        return field.Kind == FieldKind.Object
            ? All(value, type, place)
            : ((IEnumerable)value).Cast<object>().SelectMany((item, index) => All(item, type, Clash.ItemAt(place, index)));
    }
}

/// <summary>An object of a review.</summary>
/// <param name="Pointer">Its place.</param>
/// <param name="Part">The object.</param>
/// <param name="Type">Its type.</param>
internal readonly record struct ReviewPart(string Pointer, object Part, ReviewType Type);

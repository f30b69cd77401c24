using System.Collections;
using Lg.Model;
using Lg.Model.Fields;

namespace Lg.Rules.Findings.Clashes;

/// <summary>Walks through a review by the table of fields, so that a new field takes part the day it is added.</summary>
internal static class ReviewWalk
{
    /// <summary>Returns every object of a type, with its place.</summary>
    public static IEnumerable<(string Pointer, T Part)> ObjectsOf<T>(Review review) =>
        All(review, FieldTable.Review, "").Where(place => place.Part is T).Select(place => (place.Pointer, (T)place.Part));

    /// <summary>Returns every object, with its type and its place.</summary>
    public static IEnumerable<(string Pointer, object Part, ReviewType Type)> All(Review review) => All(review, FieldTable.Review, "");

    private static IEnumerable<(string Pointer, object Part, ReviewType Type)> All(object part, ReviewType type, string pointer) =>
        type.Fields.SelectMany(field => Below(part, field, pointer)).Prepend((pointer, part, type));

    private static IEnumerable<(string Pointer, object Part, ReviewType Type)> Below(object part, Field field, string pointer)
    {
        if (field.Type is not { } type || field.Property.GetValue(part) is not { } value)
            return [];

        var place = $"{pointer}/{field.Name}";
        return field.Kind == FieldKind.Object
            ? All(value, type, place)
            : ((IEnumerable)value).Cast<object>().SelectMany((item, index) => All(item, type, Clash.ItemAt(place, index)));
    }
}

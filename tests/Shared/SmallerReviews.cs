using Lg.Model;
using Lg.Model.Fields;

namespace Lg.Tests;

/// <summary>Makes a review smaller by one group, item or fact, so that what breaks a law is shown with little around it.</summary>
internal static class SmallerReviews
{
    public static IEnumerable<Review> Of(Review review) => Of(review, FieldTable.Review).Cast<Review>();

    private static IEnumerable<object> Of(object record, ReviewType type) =>
        from field in type.Fields
        where !field.IsKey && !field.IsDerived
        let value = field.Property.GetValue(record)
        where value is not null
        from smaller in Without(record, type, field).Concat(Of(value, field).Select(inner => Records.With(record, field, inner)))
        select smaller;

    private static IEnumerable<object> Without(object record, ReviewType type, Field field)
    {
        var without = Records.With(record, field, null);
        yield return type.Find($"{field.Name}Complete") is { } marker ? Records.With(without, marker, null) : without;
    }

    private static IEnumerable<object> Of(object value, Field field) => field switch
    {
        { Kind: FieldKind.Object, Type: { } type } => Of(value, type),
        { Kind: FieldKind.List } => OfList(Records.ItemsIn(value), field),
        _ => [],
    };

    private static IEnumerable<object> OfList(IReadOnlyList<object> items, Field field)
    {
        for (var i = 0; i < items.Count; i++)
        {
            yield return Records.ListOf(field, items.Where((_, index) => index != i));
            if (field.Type is not { } type)
                continue;
            foreach (var smaller in Of(items[i], type))
                yield return Records.ListOf(field, items.Select((item, index) => index == i ? smaller : item));
        }
    }
}

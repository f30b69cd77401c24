using System.Globalization;
using Lg.Model.Fields;

namespace Lg.Web.Drafting;

/// <summary>What a pointer into a review leads to.</summary>
/// <param name="Pointer">The pointer.</param>
/// <param name="Field">The field; for an item of a list, the field of the list; <c>null</c> for the review itself.</param>
/// <param name="Type">The type of the object, or of the objects in the list; <c>null</c> for a value.</param>
/// <param name="IsItem">Whether it is an item of a list.</param>
/// <param name="Chapter">The chapter that it belongs to, such as <c>4.5</c>; <c>null</c> for the review itself.</param>
public sealed record ReviewPlace(string Pointer, Field? Field, ReviewType? Type, bool IsItem, string? Chapter)
{
    private static readonly ReviewPlace Whole = new("", null, FieldTable.Review, IsItem: false, null);

    /// <summary>Finds a place; <c>null</c> when the pointer leads nowhere.</summary>
    /// <param name="pointer">The pointer, such as <c>/assets/systems/3/title</c>.</param>
    public static ReviewPlace? Find(string pointer)
    {
        ReviewPlace? place = Whole;
        foreach (var step in Pointers.Steps(pointer))
        {
            place = place?.Into(step);
        }

        return place;
    }

    /// <summary>Returns the place of a field of this object.</summary>
    public ReviewPlace Of(Field field)
    {
        ArgumentNullException.ThrowIfNull(field);

        // Whether all items are in a list is asked in the chapter of the list.
        return new(
            Pointers.Child(Pointer, field.Name),
            field,
            field.Type,
            IsItem: false,
            field.Chapter ?? Type?.ListOf(field)?.Chapter ?? Chapter);
    }

    private ReviewPlace? Into(string step)
    {
        if (Field?.Kind == FieldKind.List && !IsItem)
            return int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out _)
                ? this with { Pointer = Pointers.Child(Pointer, step), IsItem = true }
                : null;
        return Type?.Find(step) is { } field ? Of(field) : null;
    }
}

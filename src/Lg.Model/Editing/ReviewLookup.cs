using System.Collections;
using System.Globalization;
using Lg.Model.Fields;

namespace Lg.Model.Editing;

/// <summary>Finds values in a review by JSON Pointer.</summary>
internal static class ReviewLookup
{
    /// <summary>Returns what stands at a pointer; <c>null</c> when nothing does.</summary>
    public static object? ValueAt(Review review, string pointer)
    {
        if (pointer.Length == 0)
            return review;
        if (!pointer.StartsWith('/'))
            return null;

        object? at = review;
        foreach (var step in pointer[1..].Split('/').Select(FieldPointer.Unescape))
        {
            at = at switch
            {
                null or string => null,
                IEnumerable items => int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                    ? items.Cast<object?>().ElementAtOrDefault(index)
                    : null,
                _ => FieldTable.All.FirstOrDefault(type => type.ClrType == at.GetType())?.Find(step)?.Property.GetValue(at),
            };
        }

        return at;
    }

    /// <summary>Returns the pointer to the item of a list that has a key; <c>null</c> when none has.</summary>
    public static string? PointerTo(Review review, string list, string key)
    {
        var index = ValueAt(review, list) is IEnumerable items
            ? items.Cast<object?>().ToList().FindIndex(item => item is IKeyed keyed && keyed.Key == key)
            : -1;
        return index < 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{list}/{index}");
    }
}

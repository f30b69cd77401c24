using System.Globalization;

namespace Lg.Model.Fields;

/// <summary>Finds fields by JSON Pointer (RFC 6901).</summary>
internal static class FieldPointer
{
    /// <summary>Returns the field that a pointer into a review leads to, or <c>null</c> when it leads to none.</summary>
    /// <param name="pointer">The pointer, such as <c>/goals/2/owner</c>; an item of a list is its index.</param>
    public static Field? Find(string pointer)
    {
        if (!pointer.StartsWith('/'))
            return null;

        ReviewType? type = FieldTable.Review;
        Field? field = null;
        var inList = false;
        foreach (var step in pointer[1..].Split('/').Select(Unescape))
        {
            if (inList)
            {
                if (!int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out _))
                    return null;
                inList = false;
                continue;
            }

            field = type?.Find(step);
            if (field is null)
                return null;
            type = field.Type;
            inList = field.Kind == FieldKind.List;
        }

        return field;
    }

    /// <summary>Returns the name that a step of a pointer stands for.</summary>
    public static string Unescape(string step) =>
        step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
}

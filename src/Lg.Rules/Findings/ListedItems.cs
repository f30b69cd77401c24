using System.Collections;
using Lg.Model;
using Lg.Model.Fields;

namespace Lg.Rules.Findings;

/// <summary>The items of a review that others name by key.</summary>
internal static class ListedItems
{
    /// <summary>Returns the items of a list, each with its title; <c>null</c> for one without.</summary>
    /// <param name="review">The review.</param>
    /// <param name="list">The JSON Pointer of the list, such as <c>/assets/suppliers</c>.</param>
    public static IEnumerable<(IKeyed Item, string? Title)> Of(Review review, string list)
    {
        var (type, part) = (FieldTable.Review, (object?)review);
        foreach (var step in list[1..].Split('/'))
        {
            var field = type.Find(step)!;
            (type, part) = (field.Type!, part is null ? null : field.Property.GetValue(part));
        }

        var title = type.Fields.FirstOrDefault(field => field is { Kind: FieldKind.Text, IsKey: false });
        return ((IEnumerable?)part ?? Array.Empty<object>())
            .Cast<IKeyed>()
            .Select(item => (item, title?.Property.GetValue(item) as string));
    }

    /// <summary>Returns the keys of the items of a list.</summary>
    public static HashSet<string> KeysOf(Review review, string list) =>
        Of(review, list).Select(listed => listed.Item.Key).ToHashSet(StringComparer.Ordinal);
}

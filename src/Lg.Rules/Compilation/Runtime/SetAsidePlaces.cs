using System.Collections;
using System.Globalization;
using Lg.Model;
using Lg.Model.Fields;

namespace Lg.Rules.Compilation.Runtime;

/// <summary>The facts that a review has set aside, each seen from the objects that it stands in: silence about them is no answer.</summary>
internal sealed class SetAsidePlaces
{
    private readonly List<(object Owner, string Path)> places = [];

    public SetAsidePlaces(Review review)
    {
        foreach (var pointer in (review.SetAside ?? []).Select(entry => entry.Pointer).OfType<string>())
            Add(review, FieldTable.Review, pointer);
    }

    /// <summary>Returns whether a fact is set aside, or stands in something that is.</summary>
    /// <param name="owner">The object that the chain of members begins at; <c>null</c> when it is not there.</param>
    /// <param name="path">The path from it, as a JSON Pointer.</param>
    public bool Cover(object? owner, string path) => places.Exists(place =>
        ReferenceEquals(place.Owner, owner) && (path == place.Path || path.StartsWith(place.Path + "/", StringComparison.Ordinal)));

    private void Add(object owner, ReviewType type, string path)
    {
        places.Add((owner, path));
        if (path.Length == 0
            || type.Find(path[1..].Split('/')[0]) is not { Type: { } inner } field
            || field.Property.GetValue(owner) is not { } value)
            return;

        var rest = path[(field.Name.Length + 1)..];
        if (field.Kind == FieldKind.Object)
            Add(value, inner, rest);
        else if (rest.Length > 0 && ItemAt((IEnumerable)value, rest[1..].Split('/')[0]) is { } item)
            Add(item, inner, rest[(rest[1..].Split('/')[0].Length + 1)..]);
    }

    private static object? ItemAt(IEnumerable items, string index) =>
        int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            ? items.Cast<object>().ElementAtOrDefault(at)
            : null;
}

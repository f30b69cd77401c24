using Lg.Web.Drafting;

namespace Lg.Web.Interview;

/// <summary>Names a place by what it lies in.</summary>
public static class PlaceName
{
    /// <summary>Returns the labels from the outermost in, and of items what they are called.</summary>
    public static string Of(ReviewPlace place, Desk desk)
    {
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(desk);
        List<string> names = [];
        for (var pointer = place.Pointer; pointer.Length > 0; pointer = Pointers.Parent(pointer))
        {
            var at = ReviewPlace.Find(pointer)!;
            names.Insert(0, at.IsItem ? OfItem(pointer, desk) : desk.Words.In(at.Field!.Label));
        }

        return string.Join(" › ", names);
    }

    /// <summary>Returns what an item is called: its title, its name or its key, or its number.</summary>
    public static string OfItem(string pointer, Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        string[] names = ["title", "name", "key", "kind"];
        return names.Select(name => desk.Draft?.At(Pointers.Child(pointer, name))?.ToString())
            .FirstOrDefault(name => name is { Length: > 0 })
            ?? $"{int.Parse(Pointers.Last(pointer), System.Globalization.CultureInfo.InvariantCulture) + 1}";
    }
}

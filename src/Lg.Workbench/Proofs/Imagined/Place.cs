using System.Globalization;
using Lg.Model.Fields;

namespace Lg.Workbench.Proofs.Imagined;

/// <summary>
/// A place of an imagined review, which grows as places are read: what has not been read has no place, and what has not been chosen no
/// answer.
/// </summary>
internal sealed class Place
{
    private readonly Dictionary<string, Place> members = new(StringComparer.Ordinal);
    private readonly List<Place> items = [];
    private readonly Dictionary<string, List<Place>> byPath;

    private Place(Place? parent, Field? field, int? index, string path, Dictionary<string, List<Place>> byPath)
    {
        (Parent, Field, Index, Path, this.byPath) = (parent, field, index, path, byPath);
        if (!byPath.TryGetValue(path, out var alike))
            byPath.Add(path, alike = []);
        alike.Add(this);
    }

    public Place? Parent { get; }

    /// <summary>Gets the field that holds it, or for an item the list; <c>null</c> for a whole review.</summary>
    public Field? Field { get; }

    /// <summary>Gets which item of its list it is; <c>null</c> when it is none.</summary>
    public int? Index { get; }

    /// <summary>Gets the path, in which every item of a list is called the same: <c>review/assets/systems/*/critical</c>.</summary>
    public string Path { get; }

    /// <summary>Gets or sets what is said here; <c>null</c> as long as it has not been chosen.</summary>
    public Answer? Answer { get; set; }

    /// <summary>Gets the members that have been read, in the order in which a review is written.</summary>
    public IEnumerable<Place> Members => members.Values.OrderBy(member => FieldsOf(this).IndexOf(member.Field!));

    public static Place Root(string word) => new(null, null, null, word, new(StringComparer.Ordinal));

    public Place Member(Field field)
    {
        if (!members.TryGetValue(field.Name, out var member))
            members.Add(field.Name, member = new(this, field, null, $"{Path}/{field.Name}", byPath));
        return member;
    }

    public Place Item(int index)
    {
        while (items.Count <= index)
            items.Add(new(this, Field, items.Count, $"{Path}/*", byPath));
        return items[index];
    }

    /// <summary>Returns every place with a path that has been read.</summary>
    public IReadOnlyList<Place> Alike(string path) => byPath.GetValueOrDefault(path) ?? [];

    /// <summary>Returns every place that has an answer, deepest first.</summary>
    public IEnumerable<Place> Answered() =>
        items.Concat(members.Values).SelectMany(part => part.Answered()).Concat(Answer is null ? [] : [this]);

    /// <summary>Returns the key of an item that nobody has chosen one for.</summary>
    public static string UsualKey(int index) => string.Create(CultureInfo.InvariantCulture, $"post-{index + 1}");

    private static List<Field> FieldsOf(Place place) => [.. (place.Field?.Type ?? FieldTable.Review).Fields];
}

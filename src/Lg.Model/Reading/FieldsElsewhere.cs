using Lg.Model.Fields;

namespace Lg.Model.Reading;

/// <summary>Helps with a field that is not where it stands: it belongs under another group, or there is no such field.</summary>
internal static class FieldsElsewhere
{
    private const int Shown = 6;

    // Each name with the groups of the review that have such a field; items of lists have names that are too common to say anything.
    private static readonly Lazy<ILookup<string, string>> Places =
        new(() => Walk(FieldTable.Review, "").ToLookup(field => field.Name, field => field.Place, StringComparer.Ordinal));

    /// <summary>Returns what to do about an unknown field.</summary>
    /// <param name="name">The name.</param>
    /// <param name="type">The type of the object that it stands in; <c>null</c> when that is not known.</param>
    public static LocalizedText Help(string name, ReviewType? type) => Places.Value[name].OrderBy(place => place.Length)
        .Take(2)
        .ToList() switch
    {
        ["", ..] => new(
            $"`{name}` står ytterst i genomgången; kontrollera indraget",
            $"`{name}` stands at the outermost level of the review; check the indentation"),
        [var place] =>
            new($"`{name}` hör hemma i `{place}`; kontrollera indraget", $"`{name}` belongs in `{place}`; check the indentation"),
        _ => type is null
            ? new("kontrollera stavningen", "check the spelling")
            : new($"här kan stå {Names(type, "eller andra fält")}", $"what can stand here is {Names(type, "or other fields")}"),
    };

    private static string Names(ReviewType type, string others)
    {
        List<string> names =
            [.. type.Fields.Where(field => !field.IsDerived && !field.IsCompleteMarker).Select(field => $"`{field.Name}`")];
        return names.Count <= Shown ? string.Join(", ", names) : $"{string.Join(", ", names.Take(Shown))} {others}";
    }

    private static IEnumerable<(string Name, string Place)> Walk(ReviewType type, string place) => type.Fields
        .Where(field => !field.IsExistence && !field.IsDerived)
        .SelectMany(field => field.Kind == FieldKind.Object
            ? [(field.Name, place), .. Walk(field.Type!, place.Length == 0 ? field.Name : $"{place}.{field.Name}")]
            : new[] { (field.Name, place) });
}

using Lg.Model.Fields;

namespace Lg.Model.Texts;

/// <summary>Which texts a field has, by what it holds, and the places that each of them has to fill.</summary>
internal static class TextForms
{
    private static readonly string[] OfEvery = ["label", "question", "unknown"];
    private static readonly string[] OfShares = ["all", "some", "someAtLeast", "none", "atLeast", "counted"];
    private static readonly string[] OfLists = ["none", "one", "several", "any"];

    private static readonly Dictionary<string, string[]> Places = new(StringComparer.Ordinal)
    {
        ["day"] = ["{day}"],
        ["is"] = ["{value}"],
        ["isNot"] = ["{value}"],
        ["number"] = ["{number}"],
        ["several"] = ["{number}"],
        ["any"] = ["{number}"],
        ["atLeast"] = ["{n}"],
        ["counted"] = ["{n}", "{of}"],
        ["has"] = ["{words}"],
        ["lacks"] = ["{words}"],
    };

    /// <summary>Returns the keys that the section of a field must have.</summary>
    public static IEnumerable<string> RequiredOf(Field field) => [.. OfEvery, .. StatementsOf(field)];

    /// <summary>Returns the keys that the section of a field may have besides.</summary>
    public static IEnumerable<string> OptionalOf(Field field) => field.Kind switch
    {
        FieldKind.Object => ["help", "who", "it"],
        FieldKind.Integer or FieldKind.Number => ["help", "who", "one", "none"],
        FieldKind.Choice => ["help", "who", "isNot"],
        _ => ["help", "who"],
    };

    /// <summary>Returns the keys of the statements that can be made of a field.</summary>
    public static IEnumerable<string> StatementsOf(Field field) => field switch
    {
        { Kind: FieldKind.Boolean } => ["yes", "no"],
        { Kind: FieldKind.Date or FieldKind.Instant } => ["day"],
        { Kind: FieldKind.Integer or FieldKind.Number } => ["number"],
        { Kind: FieldKind.Text or FieldKind.Choice } => ["is"],
        { Kind: FieldKind.Coverage } => OfShares,
        { Kind: FieldKind.Object, Type.IsStatable: true } => ["name", "yes", "no"],
        { Kind: FieldKind.Object } => ["name"],
        { ItemKind: FieldKind.Object } => OfLists,
        _ => [.. OfLists, "has", "lacks"],
    };

    /// <summary>Returns the places that a text must have, each once.</summary>
    public static IReadOnlyList<string> PlacesOf(string key) => Places.GetValueOrDefault(key, []);
}

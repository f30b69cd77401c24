using System.Text.Json;
using Lg.Model.Fields;

namespace Lg.Model.Reading;

/// <summary>What kinds of value are called in a message.</summary>
internal static class KindWords
{
    public static LocalizedText Object { get; } = new("en grupp av fält (`{ … }`)", "a group of fields (`{ … }`)");

    public static LocalizedText List { get; } = new("en lista (`[ … ]`)", "a list (`[ … ]`)");

    public static LocalizedText Of(FieldKind kind) => kind switch
    {
        FieldKind.Boolean => new("`true` eller `false`", "`true` or `false`"),
        FieldKind.Integer => new("ett heltal", "a whole number"),
        FieldKind.Number => new("ett tal", "a number"),
        FieldKind.Text => new("en text inom citattecken", "a text in quotes"),
        FieldKind.Choice => new("ett av valen, inom citattecken", "one of the choices, in quotes"),
        FieldKind.Date =>
            new("ett datum inom citattecken, till exempel `\"2026-10-31\"`", "a date in quotes, for example `\"2026-10-31\"`"),
        FieldKind.Instant => new("en tidpunkt inom citattecken", "an instant in quotes"),
        FieldKind.Coverage => new(
            "`\"all\"`, `\"some\"`, `\"atLeastSome\"`, `\"none\"`, `{ \"done\": 3, \"of\": 11 }` eller `{ \"atLeast\": 2 }`",
            "`\"all\"`, `\"some\"`, `\"atLeastSome\"`, `\"none\"`, `{ \"done\": 3, \"of\": 11 }` or `{ \"atLeast\": 2 }`"),
        FieldKind.Object => Object,
        FieldKind.List => List,
    };

    public static (LocalizedText One, LocalizedText Many) Of(WordKind kind) => kind switch
    {
        WordKind.Topic => (new("målämne", "goal topic"), new("målämnen", "goal topics")),
        WordKind.Area => (new("område", "area"), new("områden", "areas")),
        WordKind.Requirement => (new("krav", "requirement"), new("krav", "requirements")),
    };

    /// <summary>Gets what a whole number is that is larger than can be read.</summary>
    public static LocalizedText TooLarge { get; } = new("ett för stort tal", "too large a number");

    /// <summary>Gets what a number is where a whole one is wanted: that it is a number is no news.</summary>
    public static LocalizedText Fraction { get; } = new("ett tal med decimaler", "a number with decimals");

    public static LocalizedText Of(JsonTokenType token) => token switch
    {
        JsonTokenType.True or JsonTokenType.False => new("sant eller falskt", "true or false"),
        JsonTokenType.Number => new("ett tal", "a number"),
        JsonTokenType.String => new("en text", "a text"),
        JsonTokenType.StartArray => new("en lista", "a list"),
        JsonTokenType.StartObject => new("en grupp av fält", "a group of fields"),
        JsonTokenType.Null => new("tomt", "empty"),
        _ => new("något annat", "something else"),
    };
}

using Lg.Model;

namespace Lg.Rules.Catalogs;

/// <summary>What is expected at a place, in the words of a message.</summary>
internal static class Expected
{
    public static LocalizedText Group { get; } = new("en grupp av fält", "a group of fields");

    public static LocalizedText List { get; } = new("en lista", "a list");

    public static LocalizedText Text { get; } = new("en text", "a text");

    public static LocalizedText Localized { get; } =
        new("en text på svenska och engelska, `{ sv: …, en: … }`", "a text in Swedish and English, `{ sv: …, en: … }`");

    public static LocalizedText Expression { get; } = new("ett uttryck efter `|`", "an expression after `|`");

    public static LocalizedText Flag { get; } = new("`true` eller `false`", "`true` or `false`");

    public static LocalizedText Date { get; } = new("ett datum", "a date");

    public static LocalizedText Year { get; } = new("ett år", "a year");

    public static LocalizedText Value { get; } =
        new("ett tal, ett datum, en text, `true` eller `false`", "a number, a date, a text, `true` or `false`");
}

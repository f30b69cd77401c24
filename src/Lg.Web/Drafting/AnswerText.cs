using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lg.Model;
using Lg.Model.Fields;

namespace Lg.Web.Drafting;

/// <summary>Reads what somebody writes as an answer, and tells an answer in words.</summary>
public static class AnswerText
{
    private static readonly string[] Yes = ["ja", "j", "x", "sant", "finns", "yes", "y", "true", "1"];
    private static readonly string[] No = ["nej", "n", "falskt", "finns inte", "nope", "no", "false", "0"];

    /// <summary>Reads an answer.</summary>
    /// <param name="field">The field.</param>
    /// <param name="text">What somebody wrote; not empty.</param>
    /// <param name="choices">The words that the field takes.</param>
    /// <returns>The answer; <c>null</c> when the text is none.</returns>
    public static JsonNode? Read(Field field, string text, IReadOnlyList<ChoiceValue> choices)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(text);
        if (field.Kind != FieldKind.List)
            return Read(field.Kind, text.Trim(), choices);

        var parts = text.Split(['\n', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var items = parts.Select(part => Read(field.ItemKind ?? FieldKind.Text, part, choices)).ToList();
        return items.Contains(null) ? null : new JsonArray([.. items]);
    }

    /// <summary>Returns how to write an answer that could not be read.</summary>
    public static LocalizedText Help(FieldKind kind) => kind switch
    {
        FieldKind.Date => new(
            "Skriv ett datum, till exempel 1 mars 2026, mars 2026 eller 2026.", "Write a date, such as 1 March 2026, March 2026 or 2026."),
        FieldKind.Instant =>
            new("Skriv dag och klockslag, till exempel 1 mars 2026 kl. 14.30.", "Write a day and a time, such as 1 March 2026 14:30."),
        FieldKind.Integer => new("Skriv ett helt tal, till exempel 12.", "Write a whole number, such as 12."),
        FieldKind.Number => new("Skriv ett tal, till exempel 12,5.", "Write a number, such as 12.5."),
        FieldKind.Coverage =>
            new("Skriv till exempel 12 av 40, minst 3, alla eller inga.", "Write such as 12 of 40, at least 3, all or none."),
        FieldKind.Boolean => new("Svara ja eller nej.", "Answer yes or no."),
        _ => new("Välj ett av svaren.", "Choose one of the answers."),
    };

    /// <summary>Tells an answer in words.</summary>
    public static string Show(Field field, JsonNode? value, IReadOnlyList<ChoiceValue> choices, Language language)
    {
        ArgumentNullException.ThrowIfNull(field);
        return value switch
        {
            null => "",
            JsonArray { Count: 0 } => language == Language.Swedish ? "inga" : "none",
            JsonArray items when field.Type is not null => language == Language.Swedish ? $"{items.Count} st" : $"{items.Count}",
            JsonArray items => string.Join(", ", items.Select(item => Word(item, choices, language))),
            _ when field.Kind == FieldKind.Coverage => CoverageText.Show(value, language),
            JsonObject => "…",
            _ => Word(value, choices, language),
        };
    }

    private static JsonNode? Read(FieldKind kind, string text, IReadOnlyList<ChoiceValue> choices) => kind switch
    {
        FieldKind.Boolean => IsOne(Yes, text) ? true : IsOne(No, text) ? false : null,
        FieldKind.Integer => WrittenNumber.TryRead(text, out var number)
            && number == decimal.Truncate(number)
            && Math.Abs(number) <= int.MaxValue
            ? (int)number
            : null,
        FieldKind.Number => WrittenNumber.TryRead(text, out var number) ? number : null,
        FieldKind.Date => SwedishDate.TryRead(text, out var date) ? date.ToString() : null,
        FieldKind.Instant => SwedishDate.TryReadInstant(text, out var instant)
            ? instant.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture)
            : null,
        FieldKind.Coverage => CoverageText.Read(text),
        FieldKind.Text when choices.Count == 0 => text,
        FieldKind.Text or FieldKind.Choice => choices.FirstOrDefault(choice => IsCalled(choice, text))?.Name,
        FieldKind.Object or FieldKind.List => null,
        _ => null,
    };

    private static bool IsOne(string[] words, string text) => words.Contains(text, StringComparer.OrdinalIgnoreCase);

    private static bool IsCalled(ChoiceValue choice, string text) =>
        text.Equals(choice.Name, StringComparison.OrdinalIgnoreCase)
        || text.Equals(choice.Label.Sv, StringComparison.OrdinalIgnoreCase)
        || text.Equals(choice.Label.En, StringComparison.OrdinalIgnoreCase);

    private static string Word(JsonNode? value, IReadOnlyList<ChoiceValue> choices, Language language) => value?.GetValueKind() switch
    {
        JsonValueKind.True => language == Language.Swedish ? "ja" : "yes",
        JsonValueKind.False => language == Language.Swedish ? "nej" : "no",
        JsonValueKind.Number when language == Language.Swedish => value.ToJsonString().Replace('.', ','),
        JsonValueKind.String =>
            choices.FirstOrDefault(choice => choice.Name == value.GetValue<string>())?.Label.In(language) ?? value.GetValue<string>(),
        _ => $"{value}",
    };
}

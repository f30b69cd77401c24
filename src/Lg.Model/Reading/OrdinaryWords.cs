using System.Globalization;
using Lg.Model.Fields;

namespace Lg.Model.Reading;

/// <summary>
/// What people write for the words of the format: yes and no, the labels of choices, days with the name of their month. A review in YAML
/// may be written so; JSON, which programs write, has one word for each thing, and is told which one was meant.
/// </summary>
internal static class OrdinaryWords
{
    private static readonly Dictionary<string, string> YesAndNo = Table(
        ("true", ["ja", "yes", "sant"]),
        ("false", ["nej", "no", "falskt"]));

    private static readonly Dictionary<string, string> Amounts = Table(
        ("all", ["alla", "samtliga"]),
        ("some", ["en del", "några", "vissa", "bara en del", "only some"]),
        ("atLeastSome", ["minst en del", "åtminstone en del", "at least some"]),
        ("none", ["inga", "ingen", "inget"]));

    private static readonly Dictionary<string, string> Months = Table(
        ("01", ["januari", "january", "jan"]),
        ("02", ["februari", "february", "feb"]),
        ("03", ["mars", "march", "mar"]),
        ("04", ["april", "apr"]),
        ("05", ["maj", "may"]),
        ("06", ["juni", "june", "jun"]),
        ("07", ["juli", "july", "jul"]),
        ("08", ["augusti", "august", "aug"]),
        ("09", ["september", "sept", "sep"]),
        ("10", ["oktober", "october", "okt", "oct"]),
        ("11", ["november", "nov"]),
        ("12", ["december", "dec"]));

    /// <summary>Returns the word of the format that a text stands for; <c>null</c> when it stands for none, or is that word.</summary>
    /// <param name="field">The field.</param>
    /// <param name="kind">What the field holds, or each of its items.</param>
    /// <param name="text">What stands there.</param>
    /// <param name="vocabulary">The words of the catalog; <c>null</c> when it is not known.</param>
    public static string? Meant(Field field, FieldKind kind, string text, Vocabulary? vocabulary = null) => kind switch
    {
        FieldKind.Boolean => YesAndNo.GetValueOrDefault(Plain(text)),
        FieldKind.Coverage => Amounts.GetValueOrDefault(Plain(text)),
        FieldKind.Choice => Choice(field.Choices, text),
        FieldKind.Text when vocabulary is not null && field.WordKind is { } word && !vocabulary.Contains(word, text) =>
            Choice(vocabulary.Of(word), text),
        FieldKind.Date => Date(text),
        _ => null,
    };

    // A label that two words share says nothing; and a word that is also a label stays what it is.
    private static string? Choice(IReadOnlyList<ChoiceValue> choices, string text)
    {
        var plain = Plain(text);
        return !choices.Any(choice => choice.Name == text) && choices.Where(choice => Is(choice, plain)).Take(2).ToList() is [var only]
            ? only.Name
            : null;
    }

    private static bool Is(ChoiceValue choice, string text) =>
        Plain(choice.Label.Sv) == text || Plain(choice.Label.En) == text || Plain(choice.Name) == text;

    /// <summary>
    /// Returns the date that words stand for, as the format writes it: <c>1 mars 2026</c>, <c>den 1 mars 2026</c>, <c>1 March 2026</c>,
    /// <c>mars 2026</c>; <c>null</c> when they stand for none.
    /// </summary>
    /// <param name="text">The words.</param>
    public static string? Date(string text)
    {
        var parts = Plain(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts is ["den", .. var rest])
            parts = rest;
        var written = parts switch
        {
            [var day, var month, var year] when Months.TryGetValue(month.TrimEnd('.'), out var number)
                && IsNumber(day.TrimEnd('.'), 2)
                && IsNumber(year, 4) =>
                $"{year}-{number}-{day.TrimEnd('.').PadLeft(2, '0')}",
            [var month, var year] when Months.TryGetValue(month.TrimEnd('.'), out var number) && IsNumber(year, 4) => $"{year}-{number}",
            _ => null,
        };
        return written is not null && PartialDate.TryParse(written, out _) ? written : null;
    }

    private static bool IsNumber(string text, int digits) => text.Length <= digits && text.Length > 0 && text.All(char.IsAsciiDigit);

    private static string Plain(string text) => text.Trim().ToLower(CultureInfo.InvariantCulture);

    private static Dictionary<string, string> Table(params ReadOnlySpan<(string Word, string[] Ordinary)> entries)
    {
        Dictionary<string, string> table = new(StringComparer.Ordinal);
        foreach (var (word, ordinary) in entries)
        {
            foreach (var text in ordinary)
                table.Add(text, word);
        }

        return table;
    }
}

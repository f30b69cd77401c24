using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Lg.Model;

namespace Lg.Web.Drafting;

/// <summary>Reads and tells how much of a collection something holds of: all, some, <c>12 av 40</c>, <c>minst 3</c>.</summary>
public static partial class CoverageText
{
    /// <summary>Gets the answers that need no number.</summary>
    public static IReadOnlyList<(string Word, LocalizedText Label)> Plain { get; } =
    [
        ("all", new("Alla", "All")),
        ("some", new("Några, inte alla", "Some, not all")),
        ("atLeastSome", new("Minst några", "Some at least")),
        ("none", new("Inga", "None")),
    ];

    /// <summary>Reads an answer; <c>null</c> when it is none.</summary>
    public static JsonNode? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var trimmed = text.Trim();
        foreach (var (word, label) in Plain)
        {
            if (trimmed.Equals(word, StringComparison.OrdinalIgnoreCase)
                || trimmed.Equals(label.Sv, StringComparison.OrdinalIgnoreCase)
                || trimmed.Equals(label.En, StringComparison.OrdinalIgnoreCase))
                return word;
        }

        if (Counted.Match(trimmed) is { Success: true } counted && Number(counted, 1) <= Number(counted, 2))
            return new JsonObject { ["done"] = Number(counted, 1), ["of"] = Number(counted, 2) };
        return AtLeast.Match(trimmed) is { Success: true } least && Number(least, 1) > 0
            ? new JsonObject { ["atLeast"] = Number(least, 1) }
            : null;
    }

    /// <summary>Tells an answer in words.</summary>
    public static string Show(JsonNode value, Language language)
    {
        if (value is not JsonObject counted)
            return Plain.FirstOrDefault(plain => plain.Word == value?.GetValue<string>()).Label?.In(language) ?? $"{value}";
        return counted["atLeast"] is { } least
            ? language == Language.Swedish ? $"minst {least}" : $"at least {least}"
            : language == Language.Swedish ? $"{counted["done"]} av {counted["of"]}" : $"{counted["done"]} of {counted["of"]}";
    }

    private static int Number(Match match, int group) =>
        int.Parse(match.Groups[group].Value, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(\d{1,7})\s*(?:av|of|/)\s*(\d{1,7})\z", RegexOptions.IgnoreCase)]
    private static partial Regex Counted { get; }

    [GeneratedRegex(@"^(?:minst|at least|>=)\s*(\d{1,7})\z", RegexOptions.IgnoreCase)]
    private static partial Regex AtLeast { get; }
}

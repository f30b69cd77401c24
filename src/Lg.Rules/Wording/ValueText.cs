using System.Globalization;
using Lg.Model;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Typing;

namespace Lg.Rules.Wording;

/// <summary>Writes a value of the rule language for a reader.</summary>
internal static class ValueText
{
    private const int ListedItems = 5;
    private const int TextLength = 200;

    public static LocalizedText Write(object value, RuleType type) =>
        new(Write(value, type, Language.Swedish), Write(value, type, Language.English));

    public static string Write(object value, RuleType type, Language language) => (value, type) switch
    {
        (bool truth, _) => YesNo(truth, language),
        (long number, _) => number.ToString(CultureInfo.InvariantCulture),
        (double number, _) => Phrases.Number(number, language),
        (DateSpan date, _) => Phrases.Date(date, language),
        (Period period, _) => Phrases.Period(period, language),
        (DateTimeOffset instant, _) => Instant(instant, language),
        (TimeSpan duration, _) => Phrases.Duration(duration, language),
        (string word, RuleType.Choice { Words: { Count: > 0 } words }) =>
            words.FirstOrDefault(choice => choice.Name == word)?.Label.In(language) ?? word,
        (string text, _) => OneLine(text),
        (IItems items, RuleType.List list) => List(items, list, language),
        (IEntries entries, RuleType.Map map) => Map(entries, map, language),
        _ => "…",
    };

    public static string YesNo(bool value, Language language) => (value, language) switch
    {
        (true, Language.Swedish) => "ja",
        (false, Language.Swedish) => "nej",
        (true, Language.English) => "yes",
        (false, Language.English) => "no",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Returns a writer's text as one line of bounded length, without control characters.</summary>
    public static string OneLine(string text)
    {
        var line = string.Create(text.Length, text, static (target, source) =>
        {
            for (var i = 0; i < source.Length; i++)
                target[i] = char.IsControl(source[i]) || source[i] is '\u2028' or '\u2029' ? ' ' : source[i];
        });
        if (line.Length <= TextLength)
            return line;

        var kept = char.IsHighSurrogate(line[TextLength - 2]) ? TextLength - 2 : TextLength - 1;
        return string.Concat(line.AsSpan(0, kept), "…");
    }

    // As clocks in Sweden show it: the day that is written is then the day that is judged.
    private static string Instant(DateTimeOffset instant, Language language)
    {
        var there = SwedishTime.At(instant);
        return $"{Phrases.Date(DateOnly.FromDateTime(there.DateTime), language)} {(language == Language.Swedish ? "kl." : "at")} {there.ToString("HH:mm", CultureInfo.InvariantCulture)}";
    }

    private static string Map(IEntries entries, RuleType.Map map, Language language) =>
        entries.Count == 0 ? None(language)
        : string.Join(
            ", ",
            entries.Pairs.Take(ListedItems)
                .Select(pair => $"{Write(pair.Key, map.Key, language)}: {Write(pair.Value!, map.Value, language)}"))
            + (entries.Count > ListedItems ? " …" : "");

    private static string None(Language language) => language == Language.Swedish ? "inga" : "none";

    private static string List(IItems items, RuleType.List list, Language language)
    {
        if (items.Count == 0)
            return None(language);
        if (items is not Items<string> texts)
            return Phrases.Count(items.Count, language, ("post", "poster"), ("item", "items"));

        var shown = string.Join(", ", texts.Values.Take(ListedItems).Select(text => Write(text, list.Item, language)));
        return texts.Values.Count <= ListedItems ? shown : $"{shown} …";
    }
}

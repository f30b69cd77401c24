using System.Globalization;
using System.Text.RegularExpressions;
using Lg.Model.Fields;
using Lg.Model.Reading;

namespace Lg.Workbench.Drafting;

/// <summary>
/// Understands answers as people write them: the label of a word in either language, a day in words, a limit with its unit.
/// </summary>
internal static partial class AnswerReading
{
    private const int ShortestBeginning = 4;
    private const int MonthsOfYear = 12;

    // The units of fields and limits, with the words for them that people write.
    private static readonly Dictionary<string, string[]> Units = new(StringComparer.Ordinal)
    {
        ["months"] = ["månader", "månad", "mån", "months", "month"],
        ["days"] = ["dagar", "dag", "dygn", "days", "day"],
        ["hours"] = ["timmar", "timme", "tim", "hours", "hour", "h"],
        ["years"] = ["år", "years", "year"],
        ["people"] = ["personer", "person", "people"],
        ["percent"] = ["procent", "%", "percent", "per cent"],
    };

    private static readonly string[] Years = ["år", "years", "year"];

    /// <summary>Returns a reading of one of the words that an answer offers, known by its word or by what it means.</summary>
    public static Func<Sheet, string, string> Offered(string name) =>
        (sheet, value) => WordOf(value, AnswerTable.All.Single(answer => answer.Name == name).Offers(sheet), mayBegin: true);

    /// <summary>Returns the same where something new can be named too, so that only the whole of a label is meant by it.</summary>
    public static Func<Sheet, string, string> OfferedOrNew(string name) =>
        (sheet, value) => WordOf(value, AnswerTable.All.Single(answer => answer.Name == name).Offers(sheet), mayBegin: false);

    /// <summary>Reads words with commas between them.</summary>
    public static string Words(Sheet sheet, string value)
    {
        var offers = AnswerTable.All.Single(answer => answer.Name == "words").Offers(sheet);
        return string.Join(
            ',',
            value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(word => WordOf(word, offers, mayBegin: true)));
    }

    /// <summary>Reads a fact by its path or by its whole name.</summary>
    public static string Fact(Sheet sheet, string value)
    {
        if (FactSearch.Find(value) is not null)
            return value;

        var named = FactPath.All.Where(fact => Same(fact.Name.Sv, value) || Same(fact.Name.En, value))
            .Where(fact => sheet.Pattern is not { } pattern || FactSearch.Fits(fact, pattern))
            .ToList();
        return named is [var only] ? only.Path : value;
    }

    /// <summary>Reads a day, or leaves what is none.</summary>
    public static string Day(Sheet sheet, string value) =>
        DateOnly.TryParseExact(value, "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.ToIso()
            : OrdinaryWords.Date(value) ?? value;

    /// <summary>Reads a number of months: years are twelve each.</summary>
    public static string Months(Sheet sheet, string value) => Measured().Match(value) is not { Success: true } measured ? value
        : (Sheet.Number(measured.Groups[1].Value), measured.Groups[2].Value) switch
        {
            ({ } number, var unit) when IsOneOf(unit, Units["months"]) => Written(number),
            ({ } number, var unit) when IsOneOf(unit, Years) => Written(number * MonthsOfYear),
            _ => value,
        };

    /// <summary>Reads the limit of a pattern, with the unit that it is counted in.</summary>
    public static string Limit(Sheet sheet, string value) => sheet.Pattern switch
    {
        Pattern.By => Day(sheet, value),
        Pattern.Within => Months(sheet, value),
        _ => Measured().Match(value) is { Success: true } measured
            && sheet.Fact?.Fact is { Unit: var unit }
            && IsOneOf(measured.Groups[2].Value, WordsFor(unit))
            ? measured.Groups[1].Value
            : value,
    };

    /// <summary>Returns the plainest Swedish and English word for the unit of a field; <c>null</c> when it has none.</summary>
    public static Model.LocalizedText? UnitOf(Field field) =>
        field.Unit is { } unit && Units.TryGetValue(unit, out var words) ? new(words[0], unit == "percent" ? "per cent" : unit) : null;

    private static string[] WordsFor(string? unit) => unit is null ? [] : [unit, .. Units.GetValueOrDefault(unit) ?? []];

    private static bool IsOneOf(string written, IEnumerable<string> words) =>
        words.Contains(written.TrimEnd('.'), StringComparer.OrdinalIgnoreCase);

    private static string WordOf(string value, IReadOnlyList<Offer> offers, bool mayBegin)
    {
        if (offers.Any(offer => offer.Word == value))
            return value;

        var same =
            offers.Where(offer => Same(offer.Word, value) || Same(offer.Meaning.Sv, value) || Same(offer.Meaning.En, value)).ToList();
        if (same.Count == 0 && mayBegin && value.Length >= ShortestBeginning)
            same = [.. offers.Where(offer => Begins(offer.Meaning.Sv, value) || Begins(offer.Meaning.En, value))];
        return same is [var only] ? only.Word : value;
    }

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    private static bool Begins(string whole, string value) => whole.StartsWith(value, StringComparison.OrdinalIgnoreCase);

    private static string Written(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^(?:(?:högst|minst|inom|at most|at least|within)\s+)?([0-9]+(?:[.,][0-9]+)?)\s*(\p{L}[\p{L} ]*\.?|%)\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Measured();
}

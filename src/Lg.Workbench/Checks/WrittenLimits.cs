using System.Globalization;
using System.Text.RegularExpressions;
using Lg.Model;

namespace Lg.Workbench.Checks;

/// <summary>Finds limits that a text states in words: <c>24 månader</c>, <c>tolv månader</c>, <c>varje år</c>.</summary>
internal static partial class WrittenLimits
{
    private const int MonthsOfYear = 12;

    private static readonly string[] SwedishNumbers =
        ["noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"];
    private static readonly string[] EnglishNumbers =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    // What means a time without saying a number, in months.
    private static readonly IReadOnlyList<(Regex Words, int Months)> Phrases =
    [
        (EveryYear(), MonthsOfYear),
        (EveryOtherYear(), 2 * MonthsOfYear),
        (EveryHalfYear(), 6),
        (EveryQuarter(), 3),
    ];

    /// <summary>Returns the limits of a unit that a text states, each with the words that do.</summary>
    /// <param name="text">The text.</param>
    /// <param name="unit">The unit, as parameters name it.</param>
    public static IEnumerable<(decimal Value, string Words)> In(string text, string unit)
    {
        foreach (Match match in Measured().Matches(text))
        {
            if (Number(match.Groups[1].Value) is { } number && In(number, match.Groups[2].Value, unit) is { } value)
                yield return (value, match.Value);
        }

        if (unit != "months")
            yield break;
        foreach (var (words, months) in Phrases)
        {
            if (words.Match(text) is { Success: true } match)
                yield return (months, match.Value);
        }
    }

    private static decimal? In(decimal number, string word, string unit) => (word.ToUpperInvariant(), unit) switch
    {
        ("MÅNADER" or "MÅNAD" or "MÅNADERNA" or "MONTHS" or "MONTH", "months") => number,
        ("ÅR" or "ÅREN" or "YEARS" or "YEAR", "months") => number * MonthsOfYear,
        ("ÅR" or "ÅREN" or "YEARS" or "YEAR", "years") => number,
        ("DAGAR" or "DAG" or "DAGARNA" or "DYGN" or "DAYS" or "DAY", "days") => number,
        ("TIMMAR" or "TIMME" or "TIMMARNA" or "HOURS" or "HOUR", "hours") => number,
        ("PROCENT" or "%" or "PER CENT" or "PERCENT", "percent") => number,
        _ => null,
    };

    private static decimal? Number(string word)
    {
        if (decimal.TryParse(word.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return number;

        var small =
            Math.Max(Array.IndexOf(SwedishNumbers, word.ToLowerInvariant()), Array.IndexOf(EnglishNumbers, word.ToLowerInvariant()));
        return small < 0 ? null : small;
    }

    /// <summary>Returns a text with its placeholders empty: what they say follows the parameters by itself.</summary>
    public static string Written(LocalizedText text, Language language) => SameFacts.Words(text.In(language));

    [GeneratedRegex(
        @"\b(\p{L}+|[0-9]+(?:[.,][0-9]+)?) (månaderna|månader|månad|åren|år|dagarna|dagar|dag|dygn|timmarna|timmar|timme|procent|%|months|month|years|year|days|day|hours|hour|per cent|percent)(?!\p{L})",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Measured();

    [GeneratedRegex(
        @"\b(?:varje år|årligen|(?:det )?senaste året|en gång om året|every year|yearly|annually|(?:the )?(?:last|past) year|once a year)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex EveryYear();

    [GeneratedRegex(
        @"\b(?:vartannat år|every other year|every two years|every second year)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex EveryOtherYear();

    [GeneratedRegex(
        @"\b(?:varje halvår|(?:det )?senaste halvåret|two times a year|twice a year|två gånger om året)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex EveryHalfYear();

    [GeneratedRegex(@"\b(?:varje kvartal|kvartalsvis|every quarter|quarterly)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex EveryQuarter();
}

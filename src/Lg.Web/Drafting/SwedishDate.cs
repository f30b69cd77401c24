using System.Globalization;
using System.Text.RegularExpressions;
using Lg.Model;

namespace Lg.Web.Drafting;

/// <summary>Understands dates as people write them: <c>1 mars 2026</c>, <c>mars 2026</c>, <c>1/3 2026</c>, <c>2026-03-01</c>.</summary>
public static partial class SwedishDate
{
    private static readonly string[] Swedish =
        ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"];

    private static readonly string[] English =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>Reads a day, a month or a year.</summary>
    /// <param name="text">What somebody wrote.</param>
    /// <param name="date">The date, when it is one.</param>
    public static bool TryRead(string text, out PartialDate date)
    {
        ArgumentNullException.ThrowIfNull(text);
        var trimmed = text.Trim();
        return PartialDate.TryParse(trimmed, out date) || PartialDate.TryParse(InNumbers(trimmed), out date);
    }

    /// <summary>Reads an instant; without an offset, as clocks in Sweden show it: <c>1 mars 2026 kl. 14.30</c>.</summary>
    /// <param name="text">What somebody wrote.</param>
    /// <param name="instant">The instant, when it is one.</param>
    public static bool TryReadInstant(string text, out DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(text);
        instant = default;
        if (WithTime.Match(text.Trim()) is not { Success: true } match)
            return WithOffset.IsMatch(text.Trim()) && DateTimeOffset.TryParse(text.Trim(), CultureInfo.InvariantCulture, out instant);
        if (!TryRead(match.Groups["date"].Value, out var date)
            || date.Day == 0
            || Number(match, "hour") > 23
            || Number(match, "minute") > 59)
            return false;

        DateTime local = new(date.First, new TimeOnly(Number(match, "hour"), Number(match, "minute")));
        instant = new(local, OffsetAt(local));
        return true;
    }

    private static string InNumbers(string text)
    {
        if (Words.Match(text) is { Success: true } words && MonthOf(words.Groups["month"].Value) is var month and > 0)
            return $"{words.Groups["year"].Value}-{month:00}{(words.Groups["day"].Success ? $"-{Number(words, "day"):00}" : "")}";
        if (Slashes.Match(text) is { Success: true } slashes)
            return $"{slashes.Groups["year"].Value}-{Number(slashes, "month"):00}-{Number(slashes, "day"):00}";
        return Packed.Match(text) is { Success: true } packed
            ? $"{packed.Groups[1].Value}-{packed.Groups[2].Value}-{packed.Groups[3].Value}"
            : text;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    // As many letters as tell one month from another.
    private static int MonthOf(string word) => IndexIn(Swedish, word) is var swedish and > 0 ? swedish : IndexIn(English, word);

    private static int IndexIn(string[] months, string word) =>
        Array.FindIndex(months, month => month.StartsWith(word.TrimEnd('.'), StringComparison.OrdinalIgnoreCase)) + 1;

    // Directive 2000/84/EC: from the last Sunday of March to the last Sunday of October; the change is at 02:00 and 03:00 of the clock.
    private static TimeSpan OffsetAt(DateTime local) =>
        TimeSpan.FromHours(local >= LastSunday(local.Year, 3).AddHours(2) && local < LastSunday(local.Year, 10).AddHours(3) ? 2 : 1);

    private static DateTime LastSunday(int year, int month) => new(year, month, 31 - (int)new DateTime(year, month, 31).DayOfWeek);

    [GeneratedRegex(@"^(den\s+)?((?<day>\d{1,2})(:e)?\.?\s+)?(?<month>\p{L}{3,}\.?)\s+(?<year>\d{4})\z", RegexOptions.IgnoreCase)]
    private static partial Regex Words { get; }

    [GeneratedRegex(@"^((?<day>\d{1,2})/(?<month>\d{1,2})[\s-/]+(?<year>\d{4})|(?<year>\d{4})[/.](?<month>\d{1,2})[/.](?<day>\d{1,2}))\z")]
    private static partial Regex Slashes { get; }

    [GeneratedRegex(@"^(\d{4})(\d{2})(\d{2})\z")]
    private static partial Regex Packed { get; }

    [GeneratedRegex(@"^(?<date>.+?)[T\s,]\s*(kl\.?\s*)?(?<hour>\d{1,2})[.:](?<minute>\d{2})\z", RegexOptions.IgnoreCase)]
    private static partial Regex WithTime { get; }

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)\z")]
    private static partial Regex WithOffset { get; }
}

using System.Globalization;
using System.Text.Json.Serialization;
using Lg.Model.Json;

namespace Lg.Model;

/// <summary>A calendar date as reviews give it: a day, a month or a year. It stands for every day that it could be.</summary>
[JsonConverter(typeof(PartialDateConverter))]
public readonly record struct PartialDate
{
    /// <summary>The first year that a review can name.</summary>
    internal const int FirstYear = 1900;

    /// <summary>The last year that a review can name.</summary>
    internal const int LastYear = 2199;

    private PartialDate(int year, int month, int day) => (Year, Month, Day) = (year, month, day);

    /// <summary>Gets the year, 1900 to 9990.</summary>
    public int Year { get; }

    /// <summary>Gets the month, 1 to 12, or 0 when only the year is given.</summary>
    public int Month { get; }

    /// <summary>Gets the day of the month, 1 to 31, or 0 when only the month or year is given.</summary>
    public int Day { get; }

    /// <summary>Gets the first day that it could be.</summary>
    public DateOnly First => new(Year == 0 ? 1 : Year, Math.Max(Month, 1), Math.Max(Day, 1));

    /// <summary>Gets the last day that it could be.</summary>
    public DateOnly Last => Day > 0 ? First
        : Month > 0 ? First.AddMonths(1).AddDays(-1)
        : First.AddYears(1).AddDays(-1);

    /// <summary>
    /// Returns whether a year is one that a review can name, in dates and instants alike: a slip of the pen is seldom in them.
    /// </summary>
    internal static bool IsPermitted(int year) => year is >= FirstYear and <= LastYear;

    /// <summary>Returns whether a text would be a date, if it were not for its year.</summary>
    internal static bool HasOddYear(ReadOnlySpan<char> text) =>
        Matches(text) && TryNumber(text[..4], out var year) && !IsPermitted(year) && TryParse($"2000{text[4..]}", out _);

    /// <summary>Returns the date for one day.</summary>
    /// <param name="day">The day.</param>
    public static PartialDate From(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>Reads <c>2026</c>, <c>2026-10</c> or <c>2026-10-31</c>.</summary>
    /// <param name="text">The text to read.</param>
    /// <param name="date">The date, when the text is one.</param>
    /// <returns>Whether the text is a date that exists in the calendar, with a year from 1900 to 9990.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out PartialDate date)
    {
        date = default;
        if (!Matches(text) || !TryNumber(text[..4], out var year) || year is < 1900 or > 9990)
            return false;

        var month = 0;
        var day = 0;
        if (text.Length > 4 && (!TryNumber(text[5..7], out month) || month is < 1 or > 12))
            return false;
        if (text.Length > 7 && (!TryNumber(text[8..10], out day) || day < 1 || day > DateTime.DaysInMonth(year, month)))
            return false;

        date = new(year, month, day);
        return true;
    }

    /// <summary>Reads a date.</summary>
    /// <param name="text">The text to read.</param>
    /// <exception cref="FormatException">The text is not a date.</exception>
    public static PartialDate Parse(string text) =>
        TryParse(text, out var date) ? date : throw new FormatException($"`{text}` is not a date");

    /// <summary>Returns the date as it was written: <c>2026</c>, <c>2026-10</c> or <c>2026-10-31</c>.</summary>
    public override string ToString() => this switch
    {
        { Day: > 0 } => First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        { Month: > 0 } => First.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        _ => Year.ToString("0000", CultureInfo.InvariantCulture),
    };

    private static bool Matches(ReadOnlySpan<char> text) =>
        text.Length is 4 or 7 or 10 && (text.Length < 7 || text[4] == '-') && (text.Length < 10 || text[7] == '-');

    private static bool TryNumber(ReadOnlySpan<char> digits, out int value) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}

namespace Lg.Rules.Compilation.Runtime;

/// <summary>
/// Where a last day by law moves when it falls on a free day: lag (1930:173) 2 §, with the public holidays of lag (1989:253). Counted from
/// the rules of the acts, so that a verdict depends on nothing but the catalog and the review.
/// </summary>
internal static class Weekdays
{
    /// <summary>
    /// Returns each day of a span, moved to the next weekday when it is free; a later day never moves before an earlier one.
    /// </summary>
    public static Fact<DateSpan> NextFrom(DateSpan span) =>
        NextFrom(span.First) is { } first && NextFrom(span.Last) is { } last ? new DateSpan(first, last) : ErrorCode.DateOutOfRange;

    /// <summary>Returns a day, or the next weekday when it is free; <c>null</c> beyond the calendar.</summary>
    public static DateOnly? NextFrom(DateOnly day)
    {
        for (; IsFree(day); day = day.AddDays(1))
        {
            if (day == DateOnly.MaxValue)
                return null;
        }

        return day;
    }

    /// <summary>
    /// Returns a day, or the last weekday before it when it is free: what is to be done by a day on which nobody works is done before it.
    /// </summary>
    public static DateOnly LastUntil(DateOnly day)
    {
        while (day > DateOnly.MinValue && IsFree(day))
            day = day.AddDays(-1);
        return day;
    }

    /// <summary>Returns whether a day is a Sunday, another public holiday, a Saturday, or Midsummer, Christmas or New Year's Eve.</summary>
    public static bool IsFree(DateOnly day) =>
        day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || IsFixedHoliday(day) || IsMidsummerEve(day) || IsAroundEaster(day);

    // New Year's Day, Epiphany, 1 May, the National Day, Christmas Day and Boxing Day; Christmas Eve and New Year's Eve.
    private static bool IsFixedHoliday(DateOnly day) =>
        (day.Month, day.Day) is (1, 1) or (1, 6) or (5, 1) or (6, 6) or (12, 24) or (12, 25) or (12, 26) or (12, 31);

    // Midsummer Day is the Saturday of 20–26 June, so its eve is the Friday of 19–25.
    private static bool IsMidsummerEve(DateOnly day) => day is { Month: 6, Day: >= 19 and <= 25, DayOfWeek: DayOfWeek.Friday };

    // Good Friday, Easter Monday, and Ascension Day: the sixth Thursday after Easter. Easter Day and Whit Sunday are Sundays already.
    private static bool IsAroundEaster(DateOnly day) => (day.DayNumber - EasterDay(day.Year).DayNumber) is -2 or 1 or 39;

    /// <summary>
    /// Returns Easter Day: the Sunday after the full moon on or after 21 March, by the Gregorian computus (Meeus, Jones and Butcher).
    /// </summary>
    public static DateOnly EasterDay(int year)
    {
        var (century, inCentury) = Math.DivRem(year, 100);
        var golden = year % 19;
        var (leapCenturies, leftCenturies) = Math.DivRem(century, 4);
        var moonShift = (century - ((century + 8) / 25) + 1) / 3;
        var epact = ((19 * golden) + century - leapCenturies - moonShift + 15) % 30;
        var (leapYears, leftYears) = Math.DivRem(inCentury, 4);
        var toSunday = (32 + (2 * leftCenturies) + (2 * leapYears) - epact - leftYears) % 7;
        var late = (golden + (11 * epact) + (22 * toSunday)) / 451;
        var (month, day) = Math.DivRem(epact + toSunday - (7 * late) + 114, 31);
        return new DateOnly(year, month, day + 1);
    }
}

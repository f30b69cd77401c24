namespace Lg.Rules.Tests.Oracle;

/// <summary>Weekdays, looked up day by day in a list of the year's free days, with Easter found by stepping from the full moon.</summary>
internal static class SlowWeekdays
{
    private const int Friday = 4;
    private const int Sunday = 6;

    /// <summary>Returns each of the days, or the next that is no free day.</summary>
    public static object NextFrom(SlowDates dates) =>
        NextFrom(dates.First) is { } first && NextFrom(dates.Last) is { } last ? new SlowDates(first, last) : SlowError.DateOutOfRange;

    private static SlowDay? NextFrom(SlowDay day)
    {
        SlowDay? next = day;
        while (next is not null && IsFree(next))
            next = SlowCalendar.DayWith(SlowCalendar.NumberOf(next) + 1);
        return next;
    }

    private static bool IsFree(SlowDay day)
    {
        var number = SlowCalendar.NumberOf(day);
        return number % 7 > Friday || FreeDays(day.Year).Contains(number);
    }

    private static List<int> FreeDays(int year)
    {
        var easter = EasterDay(year);
        var ascension = easter;
        for (var thursdays = 0; thursdays < 6; thursdays += ascension % 7 == Friday - 1 ? 1 : 0)
            ascension++;
        var midsummer = SlowCalendar.NumberOf(new(year, 6, 20));
        while (midsummer % 7 != Sunday - 1)
            midsummer++;

        return
        [
            .. new (int Month, int Day)[] { (1, 1), (1, 6), (5, 1), (6, 6), (12, 24), (12, 25), (12, 26), (12, 31) }.Select(
                day => SlowCalendar.NumberOf(new(year, day.Month, day.Day))),
            easter - 2, easter + 1, ascension, midsummer - 1,
        ];
    }

    // The moon of the church: the golden number gives its age, the centuries correct it, and Easter is the Sunday after it is full (Knuth,
    // The Art of Computer Programming 1.3.2, exercise 14).
    private static int EasterDay(int year)
    {
        var golden = (year % 19) + 1;
        var century = (year / 100) + 1;
        var epact = ((11 * golden) + 20 + ((((8 * century) + 5) / 25) - 5) - ((3 * century / 4) - 12)) % 30;
        epact = (epact + 30) % 30;
        if ((epact == 25 && golden > 11) || epact == 24)
            epact++;

        var full = SlowCalendar.NumberOf(new(year, 3, 1)) + 44 - epact - 1;
        if (full < SlowCalendar.NumberOf(new(year, 3, 21)))
            full += 30;
        do
            full++;
        while (full % 7 != Sunday);
        return full;
    }
}

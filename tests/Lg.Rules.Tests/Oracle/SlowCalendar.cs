using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace Lg.Rules.Tests.Oracle;

/// <summary>The calendar, counted out by hand.</summary>
internal static partial class SlowCalendar
{
    private const int LastYear = 9999;

    /// <summary>Returns what <c>date("…")</c> writes; <c>null</c> when it is no date.</summary>
    public static SlowDates? Read(string text)
    {
        var match = DatePattern().Match(text);
        if (!match.Success)
            return null;

        var (year, month, day) = (Number(match, "year"), Number(match, "month"), Number(match, "day"));
        SlowDay first = new(year ?? 0, month ?? 1, day ?? 1);
        if (first.Year == 0 || first.Month is 0 or > 12 || first.Day == 0 || first.Day > DaysIn(first.Year, first.Month))
            return null;

        return (month, day) switch
        {
            (null, _) => new(first, new(first.Year, 12, 31)),
            (_, null) => new(first, first with { Day = DaysIn(first.Year, first.Month) }),
            _ => Single(first),
        };
    }

    public static SlowDates Single(SlowDay day) => new(day, day);

    public static SlowDay DayOf(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>Returns the number of days from 1 January of the year 1.</summary>
    public static int NumberOf(SlowDay day)
    {
        var years = day.Year - 1;
        var number = (years * 365) + (years / 4) - (years / 100) + (years / 400);
        for (var month = 1; month < day.Month; month++)
            number += DaysIn(day.Year, month);
        return number + day.Day - 1;
    }

    /// <summary>Returns the day with a number; <c>null</c> beyond the calendar.</summary>
    public static SlowDay? DayWith(BigInteger number)
    {
        if (number < 0 || number > NumberOf(new(LastYear, 12, 31)))
            return null;

        var left = (int)number;
        var year = Math.Max(1, left / 366);
        while (year < LastYear && NumberOf(new(year + 1, 1, 1)) <= left)
            year++;
        left -= NumberOf(new(year, 1, 1));
        var month = 1;
        for (; left >= DaysIn(year, month); month++)
            left -= DaysIn(year, month);
        return new(year, month, left + 1);
    }

    /// <summary>Moves a day by months, which keep the day or take the last one of the month, and then by days.</summary>
    public static SlowDay? Move(SlowDay day, SlowPeriod period, int sign)
    {
        var months = (day.Year * (BigInteger)12) + day.Month - 1 + (sign * period.Months);
        var (year, month) = (BigInteger.Divide(months, 12), (int)BigInteger.Remainder(months, 12) + 1);
        if (months < 12 || year > LastYear)
            return null;

        SlowDay moved = new((int)year, month, Math.Min(day.Day, DaysIn((int)year, month)));
        return DayWith(NumberOf(moved) + (sign * period.Days));
    }

    public static object Move(SlowDates dates, SlowPeriod period, int sign) =>
        Move(dates.First, period, sign) is { } first && Move(dates.Last, period, sign) is { } last
            ? new SlowDates(first, last)
            : SlowError.DateOutOfRange;

    /// <summary>Adds two periods, or makes one: beyond ten thousand years there is no calendar.</summary>
    public static object Period(BigInteger months, BigInteger days) =>
        BigInteger.Abs(months) > 120_000 || BigInteger.Abs(days) > 3_660_000 ? SlowError.DateOutOfRange : new SlowPeriod(months, days);

    /// <summary>Counts whole months for as long as they fit, and then days; it does not matter which date comes first.</summary>
    public static object Age(SlowDates from, SlowDates until)
    {
        if (from.First != from.Last || until.First != until.Last)
            return SlowUnknown.Instance;

        var (early, late) = NumberOf(from.First) <= NumberOf(until.First) ? (from.First, until.First) : (until.First, from.First);
        var months = 0;
        while (Move(early, new(months + 1, 0), 1) is { } next && NumberOf(next) <= NumberOf(late))
            months++;
        return new SlowPeriod(months, NumberOf(late) - NumberOf(Move(early, new(months, 0), 1)!));
    }

    public static object Year(SlowDates dates) => dates.First.Year == dates.Last.Year ? (long)dates.First.Year : SlowUnknown.Instance;

    /// <summary>
    /// Returns the latest of some dates: it is no earlier than the latest first day, and no later than the latest last day.
    /// </summary>
    public static object Latest(SlowList list) =>
        list.IsPartial ? SlowUnknown.Instance
        : list.Items.Count == 0 ? SlowError.IndexOutOfRange
        : new SlowDates(
            list.Items.Cast<SlowDates>().Select(dates => dates.First).MaxBy(NumberOf)!,
            list.Items.Cast<SlowDates>().Select(dates => dates.Last).MaxBy(NumberOf)!);

    public static object Less(SlowDates a, SlowDates b) =>
        Outcome(always: NumberOf(a.Last) < NumberOf(b.First), ever: NumberOf(a.First) < NumberOf(b.Last));

    public static object LessOrEqual(SlowDates a, SlowDates b) =>
        Outcome(always: NumberOf(a.Last) <= NumberOf(b.First), ever: NumberOf(a.First) <= NumberOf(b.Last));

    public static object Equal(SlowDates a, SlowDates b) => Outcome(
        always: a.First == a.Last && b.First == b.Last && a.First == b.First,
        ever: NumberOf(a.First) <= NumberOf(b.Last) && NumberOf(b.First) <= NumberOf(a.Last));

    public static int DaysIn(int year, int month) => month switch
    {
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    private static object Outcome(bool always, bool ever) => always ? true : ever ? SlowUnknown.Instance : false;

    private static int? Number(Match match, string group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"^(?<year>\d{4})(-(?<month>\d\d)(-(?<day>\d\d))?)?$")]
    private static partial Regex DatePattern();
}

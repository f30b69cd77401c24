using Lg.Model;

namespace Lg.Rules.Compilation.Runtime;

/// <summary>
/// The days that a date could be: one, or those of a month or a year. A comparison is decided only when all of them agree.
/// </summary>
internal readonly record struct DateSpan(DateOnly First, DateOnly Last)
{
    public bool IsDay => First == Last;

    public static DateSpan Of(DateOnly day) => new(day, day);

    public static DateSpan Of(PartialDate date) => new(date.First, date.Last);

    /// <summary>Returns the calendar day that an instant falls on in Sweden.</summary>
    public static DateSpan Of(DateTimeOffset instant) => Of(SwedishTime.DayOf(instant));

    public static Truth Less(DateSpan a, DateSpan b) => a.Last < b.First ? true : a.First >= b.Last ? false : Truth.Unknown;

    public static Truth LessOrEqual(DateSpan a, DateSpan b) => a.Last <= b.First ? true : a.First > b.Last ? false : Truth.Unknown;

    public static Truth Equal(DateSpan a, DateSpan b) =>
        a.IsDay && b.IsDay ? a.First == b.First
        : a.Last < b.First || b.Last < a.First ? false
        : Truth.Unknown;

    /// <summary>Moves every day forwards (or back), the end of a month clamped.</summary>
    public static Fact<DateSpan> Add(DateSpan date, Period period, int sign)
    {
        var first = Move(date.First, period, sign);
        var last = Move(date.Last, period, sign);
        return first is { } f && last is { } l ? new DateSpan(f, l) : ErrorCode.DateOutOfRange;
    }

    private static DateOnly? Move(DateOnly day, Period period, int sign)
    {
        var month = (day.Year * 12L) + day.Month - 1 + (sign * period.Months);
        if (month < 12 || month >= 12L * 10_000)
            return null;

        var year = (int)(month / 12);
        var inYear = (int)(month % 12) + 1;
        var clamped = new DateOnly(year, inYear, Math.Min(day.Day, DateTime.DaysInMonth(year, inYear)));
        var number = clamped.DayNumber + (sign * period.Days);
        return number < 0 || number > DateOnly.MaxValue.DayNumber ? null : DateOnly.FromDayNumber((int)number);
    }
}

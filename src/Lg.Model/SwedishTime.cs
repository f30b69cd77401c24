namespace Lg.Model;

/// <summary>
/// Swedish civil time by its two rules, without time-zone data: an hour before UTC, and two from the last Sunday of March to the last
/// Sunday of October, both at 01:00 UTC (directive 2000/84/EC). It decides on which day an instant falls, whatever offset it is written in.
/// </summary>
internal static class SwedishTime
{
    private static readonly TimeSpan Winter = TimeSpan.FromHours(1);
    private static readonly TimeSpan Summer = TimeSpan.FromHours(2);

    /// <summary>Returns an instant as clocks in Sweden show it; as it is written where that lies beyond the calendar.</summary>
    public static DateTimeOffset At(DateTimeOffset instant)
    {
        var offset = OffsetAt(instant.UtcDateTime);
        var local = instant.UtcTicks + offset.Ticks;
        return local > DateTime.MaxValue.Ticks ? instant : instant.ToOffset(offset);
    }

    /// <summary>Returns the day on which an instant falls in Sweden.</summary>
    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(At(instant).DateTime);

    private static TimeSpan OffsetAt(DateTime utc) => utc >= Change(utc.Year, 3) && utc < Change(utc.Year, 10) ? Summer : Winter;

    // Both months have 31 days, and Sunday is day 0 of the week.
    private static DateTime Change(int year, int month) =>
        new(year, month, 31 - (int)new DateOnly(year, month, 31).DayOfWeek, 1, 0, 0, DateTimeKind.Utc);
}

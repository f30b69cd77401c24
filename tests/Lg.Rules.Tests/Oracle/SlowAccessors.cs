using System.Numerics;

namespace Lg.Rules.Tests.Oracle;

/// <summary>
/// The parts of an instant, in UTC or at an offset that is given, and of a length of time, which are the whole of it in that unit.
/// </summary>
internal static class SlowAccessors
{
    /// <summary>Returns the part; <c>null</c> when there is no such function.</summary>
    public static object? Call(string function, IReadOnlyList<object> arguments) => arguments switch
    {
        [SlowInstant instant] => OfInstant(function, instant.Utc),
        [SlowInstant instant, string zone] =>
            SlowClock.OffsetOf(zone) is { } offset ? OfInstant(function, instant.Utc + offset) : SlowError.BadConversion,
        [SlowDuration duration] => OfDuration(function, duration.Ticks),
        _ => null,
    };

    private static object? OfInstant(string function, BigInteger local)
    {
        if (SlowClock.Instant(local, 0) is not SlowInstant instant)
            return SlowError.DateOutOfRange;

        var day = SlowClock.DayOf(instant).First;
        return function switch
        {
            "getFullYear" => (long)day.Year,
            "getMonth" => (long)day.Month - 1,
            "getDate" => (long)day.Day,
            "getDayOfMonth" => (long)day.Day - 1,
            "getDayOfYear" => (long)(SlowCalendar.NumberOf(day) - SlowCalendar.NumberOf(new(day.Year, 1, 1))),
            "getDayOfWeek" => (long)((SlowCalendar.NumberOf(day) + 1) % 7),
            "getHours" => (long)(local % SlowClock.Day / SlowClock.Hour),
            "getMinutes" => (long)(local % SlowClock.Hour / SlowClock.Minute),
            "getSeconds" => (long)(local % SlowClock.Minute / SlowClock.Second),
            "getMilliseconds" => (long)(local % SlowClock.Second / 10_000),
            _ => null,
        };
    }

    private static object? OfDuration(string function, BigInteger ticks) => function switch
    {
        "getHours" => (long)(ticks / SlowClock.Hour),
        "getMinutes" => (long)(ticks / SlowClock.Minute),
        "getSeconds" => (long)(ticks / SlowClock.Second),
        "getMilliseconds" => (long)(ticks % SlowClock.Second / 10_000),
        _ => null,
    };
}

using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace Lg.Rules.Tests.Oracle;

/// <summary>Instants and lengths of clock time, in whole units of 100 nanoseconds.</summary>
internal static partial class SlowClock
{
    public const long Second = 10_000_000;
    public const long Minute = 60 * Second;
    public const long Hour = 60 * Minute;
    public const long Day = 24 * Hour;

    private static readonly BigInteger Longest = 315_576_000_000 * (BigInteger)Second;
    private static readonly BigInteger Fineness = 100 * BigInteger.Pow(10, 60);
    private static readonly BigInteger End = (SlowCalendar.NumberOf(new(9999, 12, 31)) + 1) * (BigInteger)Day;

    /// <summary>Returns what <c>timestamp("…")</c> writes; <c>null</c> when it is no instant.</summary>
    public static SlowInstant? ReadInstant(string text)
    {
        var match = InstantPattern().Match(text);
        if (!match.Success || SlowCalendar.Read(match.Groups["date"].Value) is not { } date)
            return null;

        // Finer than 100 nanoseconds there is no time.
        var fraction = match.Groups["fraction"].Value.PadRight(7, '0');
        if (fraction[7..].Any(digit => digit != '0'))
            return null;

        var local = (SlowCalendar.NumberOf(date.First) * (BigInteger)Day)
            + (Number(match, "hour") * Hour)
            + (Number(match, "minute") * Minute)
            + (Number(match, "second") * Second)
            + Number(fraction[..7]);
        return new(local, OffsetOf(match.Groups["offset"].Value)!.Value);
    }

    /// <summary>Returns how far before UTC <c>Z</c>, <c>UTC</c> or <c>+01:00</c> is; <c>null</c> for any other place.</summary>
    public static BigInteger? OffsetOf(string text)
    {
        if (text is "Z" or "UTC")
            return 0;

        var match = OffsetPattern().Match(text);
        return match.Success
            ? ((Number(match, "hour") * Hour) + (Number(match, "minute") * Minute)) * (match.Groups["sign"].Value == "-" ? -1 : 1)
            : null;
    }

    /// <summary>Returns what <c>duration("…")</c> writes; <c>null</c> when it is no length of time.</summary>
    public static SlowDuration? ReadDuration(string text)
    {
        if (text is "0")
            return new(0);

        var match = DurationPattern().Match(text);
        if (!match.Success)
            return null;

        var parts = match.Groups["whole"].Captures.Zip(match.Groups["unit"].Captures, (number, unit) => Part(number.Value, unit.Value));
        var fine = parts.Aggregate(BigInteger.Zero, (sum, part) => sum + part);
        return (fine % Fineness).IsZero ? new((match.Groups["sign"].Value == "-" ? -1 : 1) * fine / Fineness) : null;
    }

    public static SlowInstant InstantOf(DateTimeOffset instant) => new(instant.Ticks, instant.Offset.Ticks);

    /// <summary>Returns an instant, if both the wall and UTC have such a time.</summary>
    public static object Instant(BigInteger local, BigInteger offset) =>
        local < 0 || local >= End || local - offset < 0 || local - offset >= End
            ? SlowError.DateOutOfRange
            : new SlowInstant(local, offset);

    /// <summary>Returns a length of time within CEL's bounds, which are ten thousand years of 365.25 days.</summary>
    public static object Duration(BigInteger ticks) => BigInteger.Abs(ticks) > Longest ? SlowError.Overflow : new SlowDuration(ticks);

    /// <summary>Returns the time between two instants: CEL counts it in nanoseconds, of which 64 bits hold some 292 years.</summary>
    public static object Between(BigInteger ticks) =>
        BigInteger.Abs(ticks * 100) > long.MaxValue ? SlowError.Overflow : new SlowDuration(ticks);

    /// <summary>Returns the calendar day on which an instant falls, where its clock is.</summary>
    public static SlowDates DayOf(SlowInstant instant) => SlowCalendar.Single(SlowCalendar.DayWith(instant.Local / Day)!);

    /// <summary>Returns the calendar day on which an instant falls in Sweden; where its clock is, beyond the calendar.</summary>
    public static SlowDates SwedishDayOf(SlowInstant instant)
    {
        var year = SlowCalendar.DayWith(instant.Utc / Day)!.Year;
        var isSummer = instant.Utc >= ChangeOf(year, 3) && instant.Utc < ChangeOf(year, 10);
        return SlowCalendar.DayWith((instant.Utc + (isSummer ? 2 * Hour : Hour)) / Day) is { } day
            ? SlowCalendar.Single(day)
            : DayOf(instant);
    }

    /// <summary>Returns whether an instant is no later than another; until the full hour after that, it cannot be told.</summary>
    public static object WithinFullHours(SlowInstant at, SlowInstant end) =>
        at.Utc <= end.Utc ? true : at.Utc <= ((end.Utc / Hour) + 1) * Hour ? SlowUnknown.Instance : (object)false;

    /// <summary>Moves an instant by calendar time: the clock shows the same on another day.</summary>
    public static object Move(SlowInstant instant, SlowPeriod period, int sign) =>
        SlowCalendar.Move(DayOf(instant).First, period, sign) is { } day
            ? Instant((SlowCalendar.NumberOf(day) * (BigInteger)Day) + (instant.Local % Day), instant.Offset)
            : SlowError.DateOutOfRange;

    // The clocks change at 01:00 UTC on the last Sunday; the first day of the calendar was a Monday.
    private static BigInteger ChangeOf(int year, int month)
    {
        var day = SlowCalendar.NumberOf(new(year, month, SlowCalendar.DaysIn(year, month)));
        while (day % 7 != 6)
            day--;
        return (day * (BigInteger)Day) + Hour;
    }

    // So fine that no decimal of a part is lost before the parts are added up.
    private static BigInteger Part(string number, string unit)
    {
        var (whole, fraction) = number.Split('.') is [var a, var b] ? (a, b) : (number, "");
        return BigInteger.Parse($"0{whole}{fraction}", CultureInfo.InvariantCulture) * NanosecondsIn(unit) * (Fineness / 100)
            / BigInteger.Pow(10, fraction.Length);
    }

    private static BigInteger NanosecondsIn(string unit) => unit switch
    {
        "h" => Hour * (BigInteger)100,
        "m" => Minute * 100,
        "s" => Second * 100,
        "ms" => 1_000_000,
        "us" => 1_000,
        _ => 1,
    };

    private static long Number(Match match, string group) => Number(match.Groups[group].Value);

    private static long Number(string digits) => long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^(?<date>\d{4}-\d\d-\d\d)T(?<hour>[01]\d|2[0-3]):(?<minute>[0-5]\d):(?<second>[0-5]\d)(\.(?<fraction>\d+))?(?<offset>Z|[+-]\d\d:\d\d)$")]
    private static partial Regex InstantPattern();

    [GeneratedRegex(@"^(?<sign>[+-]?)(?<hour>\d\d):(?<minute>\d\d)$")]
    private static partial Regex OffsetPattern();

    [GeneratedRegex(@"^(?<sign>[+-]?)((?<whole>\d+(\.\d*)?|\.\d+)(?<unit>h|ms|m|us|ns|s))+$")]
    private static partial Regex DurationPattern();
}

using Lg.Rules.Compilation.Runtime;
using static Lg.Rules.Compilation.Typing.Overloads;

namespace Lg.Rules.Compilation.Typing;

/// <summary>Clock time as CEL has it: instants, durations, and the parts of them.</summary>
internal static class ClockFunctions
{
    /// <summary>
    /// The parts of an instant. Months, days of the month (<c>getDayOfMonth</c>), of the week and of the year count from 0, as in CEL.
    /// </summary>
    private static readonly (string Name, Func<DateTimeOffset, long> Part)[] Parts =
    [
        ("getFullYear", at => at.Year),
        ("getMonth", at => at.Month - 1),
        ("getDate", at => at.Day),
        ("getDayOfMonth", at => at.Day - 1),
        ("getDayOfWeek", at => (long)at.DayOfWeek),
        ("getDayOfYear", at => at.DayOfYear - 1),
        ("getHours", at => at.Hour),
        ("getMinutes", at => at.Minute),
        ("getSeconds", at => at.Second),
        ("getMilliseconds", at => at.Millisecond),
    ];

    /// <summary>Gets the functions that take a time zone as their second argument.</summary>
    public static IReadOnlySet<string> TakeZone { get; } = Parts.Select(part => part.Name).ToHashSet(StringComparer.Ordinal);

    public static IEnumerable<Overload> All =>
    [
        Value<DateTimeOffset, TimeSpan, DateTimeOffset>(
            "_+_", RuleType.Instant, RuleType.Duration, RuleType.Instant, (at, time) => Moved(at, time.Ticks)),
        Value<TimeSpan, DateTimeOffset, DateTimeOffset>(
            "_+_", RuleType.Duration, RuleType.Instant, RuleType.Instant, (time, at) => Moved(at, time.Ticks)),
        Value<DateTimeOffset, TimeSpan, DateTimeOffset>(
            "_-_", RuleType.Instant, RuleType.Duration, RuleType.Instant, (at, time) => Moved(at, -(Int128)time.Ticks)),
        Value<DateTimeOffset, DateTimeOffset, TimeSpan>(
            "_-_", RuleType.Instant, RuleType.Instant, RuleType.Duration, (a, b) => Durations.Between(b, a)),
        Value<TimeSpan, TimeSpan, TimeSpan>(
            "_+_", RuleType.Duration, RuleType.Duration, RuleType.Duration, (a, b) => Durations.OfTicks((Int128)a.Ticks + b.Ticks)),
        Value<TimeSpan, TimeSpan, TimeSpan>(
            "_-_", RuleType.Duration, RuleType.Duration, RuleType.Duration, (a, b) => Durations.OfTicks((Int128)a.Ticks - b.Ticks)),
        .. Parts.SelectMany(part => PartsOf(part.Name, part.Part)),
        Value<TimeSpan, long>("getHours", RuleType.Duration, RuleType.Int, time => time.Ticks / TimeSpan.TicksPerHour),
        Value<TimeSpan, long>("getMinutes", RuleType.Duration, RuleType.Int, time => time.Ticks / TimeSpan.TicksPerMinute),
        Value<TimeSpan, long>("getSeconds", RuleType.Duration, RuleType.Int, time => time.Ticks / TimeSpan.TicksPerSecond),
        Value<TimeSpan, long>("getMilliseconds", RuleType.Duration, RuleType.Int, time => time.Milliseconds),
    ];

    /// <summary>Returns an instant moved by clock time, in the offset that it had.</summary>
    public static Fact<DateTimeOffset> Moved(DateTimeOffset at, Int128 ticks)
    {
        var utc = (Int128)at.UtcTicks + ticks;
        var local = utc + at.Offset.Ticks;
        return utc < 0 || local < 0 || utc > DateTime.MaxValue.Ticks || local > DateTime.MaxValue.Ticks
            ? ErrorCode.DateOutOfRange
            : at.AddTicks((long)ticks);
    }

    private static IEnumerable<Overload> PartsOf(string name, Func<DateTimeOffset, long> part) =>
    [
        Value<DateTimeOffset, long>(name, RuleType.Instant, RuleType.Int, at => part(at.ToUniversalTime())),
        Value<DateTimeOffset, string, long>(
            name,
            RuleType.Instant,
            RuleType.Text,
            RuleType.Int,
            (at, zone) => Instants.In(at, zone) is { } there ? part(there) : ErrorCode.DateOutOfRange),
    ];
}

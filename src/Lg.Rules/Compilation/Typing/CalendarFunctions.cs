using Lg.Rules.Compilation.Runtime;
using static Lg.Rules.Compilation.Typing.Overloads;

namespace Lg.Rules.Compilation.Typing;

/// <summary>The calendar extension: CEL has instants and durations, Lg also days, months and years.</summary>
internal static class CalendarFunctions
{
    public static IEnumerable<Overload> All =>
    [
        Value<long, Period>("days", RuleType.Int, RuleType.Period, n => Bounded(0, n)),
        Value<long, Period>("months", RuleType.Int, RuleType.Period, n => Bounded(n, 0)),
        Value<long, Period>(
            "years", RuleType.Int, RuleType.Period, n => n is < -10_000 or > 10_000 ? ErrorCode.DateOutOfRange : Bounded(n * 12, 0)),
        Value<Period, Period, Period>(
            "_+_", RuleType.Period, RuleType.Period, RuleType.Period, (a, b) => Bounded(a.Months + b.Months, a.Days + b.Days)),
        Value<DateSpan, Period, DateSpan>(
            "_+_", RuleType.Date, RuleType.Period, RuleType.Date, (date, period) => DateSpan.Add(date, period, 1)),
        Value<DateSpan, Period, DateSpan>(
            "_-_", RuleType.Date, RuleType.Period, RuleType.Date, (date, period) => DateSpan.Add(date, period, -1)),
        Value<DateTimeOffset, Period, DateTimeOffset>(
            "_+_", RuleType.Instant, RuleType.Period, RuleType.Instant, (at, period) => Add(at, period, 1)),
        Value<DateTimeOffset, Period, DateTimeOffset>(
            "_-_", RuleType.Instant, RuleType.Period, RuleType.Instant, (at, period) => Add(at, period, -1)),
        Value<DateSpan, DateSpan, Period>("age", RuleType.Date, RuleType.Date, RuleType.Period, Age),
        Value<DateSpan, long>("year", RuleType.Date, RuleType.Int, YearOf),
        Test<DateTimeOffset, DateTimeOffset>(FullHours.Function, RuleType.Instant, RuleType.Instant, FullHours.IsWithin),
        Value<DateTimeOffset, DateSpan>("day", RuleType.Instant, RuleType.Date, at => DateSpan.Of(at)),
        Value<DateSpan, DateSpan>("nextWeekday", RuleType.Date, RuleType.Date, Weekdays.NextFrom),
    ];

    private static Fact<Period> Bounded(long months, long days) =>
        months is < -120_000 or > 120_000 || days is < -3_660_000 or > 3_660_000 ? ErrorCode.DateOutOfRange : new Period(months, days);

    // The clock of the instant shows the same on another day, so it is the day of that clock that is moved.
    private static Fact<DateTimeOffset> Add(DateTimeOffset at, Period period, int sign)
    {
        var from = DateOnly.FromDateTime(at.DateTime);
        var day = DateSpan.Add(DateSpan.Of(from), period, sign);
        return day.IsKnown
            ? ClockFunctions.Moved(at, (Int128)(day.Value.First.DayNumber - from.DayNumber) * TimeSpan.TicksPerDay)
            : Fact<DateTimeOffset>.OfState(day.State);
    }

    private static Fact<Period> Age(DateSpan date, DateSpan asOf) =>
        date.IsDay && asOf.IsDay ? Period.Between(date.First, asOf.First) : Fact<Period>.Unknown;

    private static Fact<long> YearOf(DateSpan date) => date.First.Year == date.Last.Year ? date.First.Year : Fact<long>.Unknown;
}

using System.Numerics;

namespace Lg.Rules.Tests.Oracle;

/// <summary>Every function and operator that is unknown when any of its arguments is: they are called only with known values.</summary>
internal static class SlowFunctions
{
    private const int MostCharacters = 100_000;
    private const int MostItems = 20_000;

    public static object Call(string function, IReadOnlyList<object> arguments) => (function, arguments) switch
    {
        ("!_", [bool a]) => !a,
        ("-_", [long a]) => SlowNumbers.Whole(-(BigInteger)a),
        ("-_", [double a]) => -a,
        ("_==_", [var a, var b]) => SlowComparison.Equal(a, b),
        ("_!=_", [var a, var b]) => SlowComparison.Equal(a, b) is bool equal ? !equal : SlowUnknown.Instance,
        ("_<_", [var a, var b]) => SlowComparison.Less(a, b),
        ("_<=_", [var a, var b]) => SlowComparison.LessOrEqual(a, b),
        ("_>_", [var a, var b]) => SlowComparison.Less(b, a),
        ("_>=_", [var a, var b]) => SlowComparison.LessOrEqual(b, a),
        ("@in", [var a, SlowList list]) => SlowComparison.In(a, list),
        ("@in", [var a, SlowMap map]) => SlowComparison.In(a, map),
        ("_+_", [var a, var b]) => Add(a, b),
        ("_-_", [var a, var b]) => Subtract(a, b),
        ("_*_", [long a, long b]) => SlowNumbers.Whole((BigInteger)a * b),
        ("_*_", [double a, double b]) => a * b,
        ("_/_", [long a, long b]) => SlowNumbers.Divide(a, b),
        ("_/_", [double a, double b]) => a / b,
        ("_%_", [long a, long b]) => SlowNumbers.Remainder(a, b),
        ("int" or "double" or "bool" or "string" or "timestamp" or "duration", [var a]) => SlowConversions.Call(function, a),
        ("size" or "contains" or "startsWith" or "endsWith" or "matches", _) => SlowTexts.Call(function, arguments),
        _ => CallCalendar(function, arguments),
    };

    /// <summary>
    /// Returns an item of a list or a value of a map. In a list that is not whole, an item that nobody has named could stand anywhere.
    /// </summary>
    public static object Index(object target, object key) => (target, key) switch
    {
        (SlowList { IsPartial: true }, long and >= 0) => SlowUnknown.Instance,
        (SlowList list, long at) when at >= 0 && at < list.Items.Count => list.Items[(int)at],
        (SlowList, long) => SlowError.IndexOutOfRange,
        (SlowMap map, _) => SlowComparison.Find(map, key) ?? SlowError.NoSuchKey,
        _ => throw new InvalidOperationException($"{target} has nothing to find by {key}"),
    };

    /// <summary>Makes a map; a key stands for one value.</summary>
    public static object MapOf(IReadOnlyList<(object Key, object Value)> entries) =>
        entries.Where((entry, at) => entries.Take(at).Any(other => SlowComparison.Equal(other.Key, entry.Key) is true)).Any()
            ? SlowError.RepeatedKey
            : new SlowMap(entries);

    private static object Add(object a, object b) => (a, b) switch
    {
        (long x, long y) => SlowNumbers.Whole((BigInteger)x + y),
        (double x, double y) => x + y,
        (string x, string y) => x.Length + y.Length > MostCharacters ? SlowError.TooLarge : x + y,
        (SlowPeriod x, SlowPeriod y) => SlowCalendar.Period(x.Months + y.Months, x.Days + y.Days),
        (SlowDates x, SlowPeriod y) => SlowCalendar.Move(x, y, 1),
        (SlowInstant x, SlowPeriod y) => SlowClock.Move(x, y, 1),
        (SlowInstant x, SlowDuration y) => SlowClock.Instant(x.Local + y.Ticks, x.Offset),
        (SlowDuration x, SlowInstant y) => SlowClock.Instant(y.Local + x.Ticks, y.Offset),
        (SlowDuration x, SlowDuration y) => SlowClock.Duration(x.Ticks + y.Ticks),
        (SlowList x, SlowList y) => x.Items.Count + y.Items.Count > MostItems
            ? SlowError.TooLarge
            : new SlowList([.. x.Items, .. y.Items], x.IsPartial || y.IsPartial),
        _ => throw new InvalidOperationException($"{a} and {b} cannot be added"),
    };

    private static object Subtract(object a, object b) => (a, b) switch
    {
        (long x, long y) => SlowNumbers.Whole((BigInteger)x - y),
        (double x, double y) => x - y,
        (SlowDates x, SlowPeriod y) => SlowCalendar.Move(x, y, -1),
        (SlowInstant x, SlowPeriod y) => SlowClock.Move(x, y, -1),
        (SlowInstant x, SlowDuration y) => SlowClock.Instant(x.Local - y.Ticks, x.Offset),
        (SlowInstant x, SlowInstant y) => SlowClock.Between(x.Utc - y.Utc),
        (SlowDuration x, SlowDuration y) => SlowClock.Duration(x.Ticks - y.Ticks),
        _ => throw new InvalidOperationException($"{b} cannot be taken from {a}"),
    };

    private static object CallCalendar(string function, IReadOnlyList<object> arguments) => (function, arguments) switch
    {
        ("date", [string text]) => SlowCalendar.Read(text)!,
        ("days", [long n]) => SlowCalendar.Period(0, n),
        ("months", [long n]) => SlowCalendar.Period(n, 0),
        ("years", [long n]) => SlowCalendar.Period((BigInteger)n * 12, 0),
        ("age", [SlowDates from, SlowDates until]) => SlowCalendar.Age(from, until),
        ("year", [SlowDates date]) => SlowCalendar.Year(date),
        ("latest", [SlowList list]) => SlowCalendar.Latest(list),
        ("withinFullHours", [SlowInstant at, SlowInstant end]) => SlowClock.WithinFullHours(at, end),
        ("day", [SlowInstant at]) => SlowClock.SwedishDayOf(at),
        ("nextWeekday", [SlowDates dates]) => SlowWeekdays.NextFrom(dates),
        _ => SlowAccessors.Call(function, arguments)
            ?? throw new InvalidOperationException($"there is no {function}({string.Join(", ", arguments)})"),
    };
}

using System.Globalization;
using System.Numerics;

namespace Lg.Rules.Tests.Oracle;

/// <summary>The value of one type as that of another.</summary>
internal static class SlowConversions
{
    public static object Call(string function, object value) => (function, value) switch
    {
        ("int", long) => value,
        ("int", double number) => SlowNumbers.Cut(number),
        ("int", string text) => SlowNumbers.ReadWhole(text),
        ("double", double) => value,
        ("double", long number) => (double)number,
        ("string", string) => value,
        ("string", bool truth) => truth ? "true" : "false",
        ("string", long number) => number.ToString(CultureInfo.InvariantCulture),
        ("string", double number) => Text(number),
        ("string", SlowInstant instant) => Text(instant),
        ("string", SlowDuration duration) => $"{Decimals(duration.Ticks)}s",
        ("timestamp", SlowInstant) or ("duration", SlowDuration) => value,
        ("timestamp", string text) => SlowClock.ReadInstant(text) is { } instant ? SlowClock.Instant(instant.Local, instant.Offset) : SlowError.BadConversion,
        ("duration", string text) => SlowClock.ReadDuration(text) is { } duration ? SlowClock.Duration(duration.Ticks) : SlowError.BadConversion,
        _ => throw new InvalidOperationException($"there is no {function}({value})"),
    };

    private static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    private static string Text(SlowInstant instant)
    {
        var day = SlowClock.DayOf(instant).First;
        var clock = instant.Local % SlowClock.Day;
        var (hours, rest) = (clock / SlowClock.Hour, clock % SlowClock.Hour);
        var seconds = Decimals(rest % SlowClock.Minute);
        var padded = seconds.IndexOf('.', StringComparison.Ordinal) == 1 || seconds.Length == 1 ? $"0{seconds}" : seconds;
        return $"{day.Year:0000}-{day.Month:00}-{day.Day:00}T{Two(hours)}:{Two(rest / SlowClock.Minute)}:{padded}{Text(instant.Offset)}";
    }

    private static string Text(BigInteger offset)
    {
        var minutes = BigInteger.Abs(offset) / SlowClock.Minute;
        return offset.IsZero ? "Z" : $"{(offset < 0 ? '-' : '+')}{Two(minutes / 60)}:{Two(minutes % 60)}";
    }

    private static string Two(BigInteger number) => number.ToString("00", CultureInfo.InvariantCulture);

    /// <summary>Writes units of 100 nanoseconds as seconds with the decimals that are needed.</summary>
    private static string Decimals(BigInteger ticks)
    {
        var whole = BigInteger.Abs(ticks);
        var fraction = (whole % SlowClock.Second).ToString("0000000", CultureInfo.InvariantCulture).TrimEnd('0');
        return $"{(ticks < 0 ? "-" : "")}{whole / SlowClock.Second}{(fraction.Length == 0 ? "" : $".{fraction}")}";
    }
}

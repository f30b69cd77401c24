using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace Lg.Rules.Tests.Oracle;

/// <summary>The value of one type as that of another.</summary>
internal static partial class SlowConversions
{
    private static readonly BigInteger Epoch = SlowCalendar.NumberOf(new(1970, 1, 1)) * (BigInteger)SlowClock.Day;

    /// <summary>Converts a value.</summary>
    /// <param name="function">The name of the type.</param>
    /// <param name="value">The known value.</param>
    public static object Call(string function, object value) => (function, value) switch
    {
        ("int", long) => value,
        ("int", double number) => SlowNumbers.Cut(number),
        ("int", string text) => SlowNumbers.ReadWhole(text),
        ("int", SlowInstant instant) => (long)(SecondsTo(instant.Utc) - SecondsTo(Epoch)),
        ("double", double) => value,
        ("double", string text) => ReadDecimal(text),
        ("bool", bool) => value,
        ("bool", "1" or "t" or "T" or "true" or "TRUE" or "True") => true,
        ("bool", "0" or "f" or "F" or "false" or "FALSE" or "False") => false,
        ("bool", string) => SlowError.BadConversion,
        ("double", long number) => (double)number,
        ("string", string) => value,
        ("string", bool truth) => truth ? "true" : "false",
        ("string", long number) => number.ToString(CultureInfo.InvariantCulture),
        ("string", double number) => Text(number),
        ("string", SlowInstant instant) => Text(instant),
        ("string", SlowDuration duration) => $"{Decimals(duration.Ticks)}s",
        ("timestamp", SlowInstant) or ("duration", SlowDuration) => value,
        ("timestamp", string text) => SlowClock.ReadInstant(text) is { } instant
            && SlowClock.Instant(instant.Local, instant.Offset) is SlowInstant read
            ? read
            : SlowError.BadConversion,
        ("timestamp", long seconds) => SlowClock.Instant(Epoch + (seconds * (BigInteger)SlowClock.Second), 0),
        ("duration", string text) => SlowClock.ReadDuration(text) is { } duration && SlowClock.Duration(duration.Ticks) is SlowDuration read
            ? read
            : SlowError.BadConversion,
        _ => throw new InvalidOperationException($"there is no {function}({value})"),
    };

    private static BigInteger SecondsTo(BigInteger utc) => utc / SlowClock.Second;

    // As Go reads it: a number too large for a double is none, and the largest of all has a name.
    private static object ReadDecimal(string text) =>
        NotANumber().IsMatch(text) ? double.NaN
        : Endless().Match(text) is { Success: true } endless ? endless.Value[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity
        : DecimalPattern().IsMatch(text) && double.Parse(text, CultureInfo.InvariantCulture) is var number && double.IsFinite(number)
            ? number
        : SlowError.BadConversion;

    // As Go writes it: the fewest digits that read back the same, with an exponent when there would be many zeros.
    private static string Text(double number)
    {
        if (double.IsNaN(number) || double.IsInfinity(number))
            return double.IsNaN(number) ? "NaN" : number > 0 ? "+Inf" : "-Inf";
        if (number == 0)
            return double.IsNegative(number) ? "-0" : "0";

        var parts = Math.Abs(number).ToString("E16", CultureInfo.InvariantCulture).Split('E');
        for (var decimals = 0; decimals < 17; decimals++)
        {
            var shorter = Math.Abs(number).ToString($"E{decimals}", CultureInfo.InvariantCulture);
            if (!double.Parse(shorter, CultureInfo.InvariantCulture).Equals(Math.Abs(number)))
                continue;
            parts = shorter.Split('E');
            break;
        }

        var digits = parts[0].Replace(".", "", StringComparison.Ordinal).TrimEnd('0');
        return (number < 0 ? "-" : "") + Placed(digits, int.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    private static string Placed(string digits, int exponent) => exponent switch
    {
        < -4 or >= 21 => $"{digits[0]}{(digits.Length > 1 ? $".{digits[1..]}" : "")}e{(exponent < 0 ? '-' : '+')}{Two(Math.Abs(exponent))}",
        < 0 => $"0.{new string('0', -exponent - 1)}{digits}",
        _ when digits.Length > exponent + 1 => $"{digits[..(exponent + 1)]}.{digits[(exponent + 1)..]}",
        _ => digits.PadRight(exponent + 1, '0'),
    };

    private static string Text(SlowInstant instant)
    {
        var day = SlowCalendar.DayWith(instant.Utc / SlowClock.Day)!;
        var clock = instant.Utc % SlowClock.Day;
        var seconds = Decimals(clock % SlowClock.Minute);
        var padded = seconds.Split('.')[0].Length == 1 ? $"0{seconds}" : seconds;
        return $"{day.Year:0000}-{day.Month:00}-{day.Day:00}T{Two(clock / SlowClock.Hour)}:{Two(clock % SlowClock.Hour / SlowClock.Minute)}:{padded}Z";
    }

    private static string Two(BigInteger number) => number.ToString("00", CultureInfo.InvariantCulture);

    /// <summary>Writes units of 100 nanoseconds as seconds with the decimals that are needed.</summary>
    private static string Decimals(BigInteger ticks)
    {
        var whole = BigInteger.Abs(ticks);
        var fraction = (whole % SlowClock.Second).ToString("0000000", CultureInfo.InvariantCulture).TrimEnd('0');
        return $"{(ticks < 0 ? "-" : "")}{whole / SlowClock.Second}{(fraction.Length == 0 ? "" : $".{fraction}")}";
    }

    [GeneratedRegex(@"^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?\z")]
    private static partial Regex DecimalPattern();

    [GeneratedRegex(@"^[+-]?inf(inity)?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Endless();

    [GeneratedRegex(@"^nan\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotANumber();
}

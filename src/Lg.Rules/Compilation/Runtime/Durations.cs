using System.Buffers;
using System.Globalization;

namespace Lg.Rules.Compilation.Runtime;

/// <summary>Durations as CEL writes them, <c>72h</c>, <c>1h30m</c>, <c>-2.5s</c>, and within its bounds.</summary>
internal static class Durations
{
    /// <summary>CEL's bound, about 10,000 years, in ticks.</summary>
    private const long Longest = 315_576_000_000 * TimeSpan.TicksPerSecond;

    /// <summary>The bound of the time between two instants, 64 bits of nanoseconds or about 292 years, in ticks.</summary>
    private const long LongestBetween = long.MaxValue / 100;

    private static readonly SearchValues<char> Number = SearchValues.Create("0123456789.");

    private static readonly (string Unit, decimal Ticks)[] Units =
    [
        ("ms", TimeSpan.TicksPerMillisecond), ("us", TimeSpan.TicksPerMicrosecond), ("ns", 0.01m),
        ("h", TimeSpan.TicksPerHour), ("m", TimeSpan.TicksPerMinute), ("s", TimeSpan.TicksPerSecond),
    ];

    /// <summary>Returns a duration, unless it leaves CEL's bounds.</summary>
    public static Fact<TimeSpan> OfTicks(Int128 ticks) =>
        ticks < -Longest || ticks > Longest ? ErrorCode.Overflow : new TimeSpan((long)ticks);

    /// <summary>Returns the time between two instants, unless it leaves CEL's bounds, which are narrower here.</summary>
    public static Fact<TimeSpan> Between(DateTimeOffset from, DateTimeOffset to) =>
        Math.Abs(to.UtcTicks - from.UtcTicks) > LongestBetween ? ErrorCode.Overflow : to - from;

    /// <summary>Reads a duration; <c>null</c> for a text that is none, or one out of bounds.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isTooFine">Whether it is finer than 100 nanoseconds, and so not exactly what the text says.</param>
    public static TimeSpan? Read(string text, out bool isTooFine)
    {
        isTooFine = false;
        var rest = text.AsSpan();
        var negative = rest.StartsWith("-");
        if (negative || rest.StartsWith("+"))
            rest = rest[1..];
        if (rest.Length is 0 or > 60)
            return null;
        if (rest is "0")
            return TimeSpan.Zero;

        var ticks = 0m;
        while (rest.Length > 0)
        {
            if (!TryPart(ref rest, out var part))
                return null;
            ticks += part;
            if (ticks > Longest)
                return null;
        }

        isTooFine = ticks != decimal.Truncate(ticks);
        return new TimeSpan((long)(negative ? -ticks : ticks));
    }

    /// <summary>Returns a duration as CEL turns it to text: seconds with the decimals that it has.</summary>
    public static string Write(TimeSpan duration)
    {
        var seconds = (decimal)duration.Ticks / TimeSpan.TicksPerSecond;
        return seconds.ToString("0.#######", CultureInfo.InvariantCulture) + "s";
    }

    private static bool TryPart(ref ReadOnlySpan<char> rest, out decimal ticks)
    {
        ticks = 0;
        var digits = rest.IndexOfAnyExcept(Number);
        if (digits is < 1 or > 28
            || !decimal.TryParse(rest[..digits], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return false;

        foreach (var (unit, each) in Units)
        {
            if (!rest[digits..].StartsWith(unit, StringComparison.Ordinal))
                continue;
            rest = rest[(digits + unit.Length)..];
            if (number > Longest / each)
                return false;

            ticks = number * each;
            return true;
        }

        return false;
    }
}

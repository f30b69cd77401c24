using System.Buffers;
using System.Globalization;

namespace Lg.Rules.Compilation.Runtime;

/// <summary>Reads durations as CEL writes them: <c>72h</c>, <c>1h30m</c>, <c>-2.5s</c>.</summary>
internal static class Durations
{
    private static readonly SearchValues<char> Number = SearchValues.Create("0123456789.");

    private static readonly (string Unit, decimal Ticks)[] Units =
    [
        ("ms", TimeSpan.TicksPerMillisecond), ("us", TimeSpan.TicksPerMicrosecond), ("ns", 0.01m),
        ("h", TimeSpan.TicksPerHour), ("m", TimeSpan.TicksPerMinute), ("s", TimeSpan.TicksPerSecond),
    ];

    public static TimeSpan? Read(string text)
    {
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
            if (ticks > long.MaxValue)
                return null;
        }

        return new TimeSpan((long)(negative ? -ticks : ticks));
    }

    private static bool TryPart(ref ReadOnlySpan<char> rest, out decimal ticks)
    {
        ticks = 0;
        var digits = rest.IndexOfAnyExcept(Number);
        if (digits is < 1 or > 18 || !decimal.TryParse(rest[..digits], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return false;

        foreach (var (unit, each) in Units)
        {
            if (!rest[digits..].StartsWith(unit, StringComparison.Ordinal))
                continue;
            rest = rest[(digits + unit.Length)..];
            ticks = number * each;
            return true;
        }

        return false;
    }
}

using System.Globalization;

namespace Lg.Rules.Compilation.Runtime;

/// <summary>Instants as RFC 3339 writes them.</summary>
internal static class Instants
{
    private const int Decimals = 7;

    private static readonly string[] Formats = ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    /// <summary>Reads an instant; <c>null</c> for a text that is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isTooFine">Whether it is finer than 100 nanoseconds, and so not exactly what the text says.</param>
    public static DateTimeOffset? Read(string text, out bool isTooFine)
    {
        isTooFine = false;
        if (!text.EndsWith('Z') && !(text.Length > 19 && text.AsSpan(19).ContainsAny('+', '-')))
            return null;

        return DateTimeOffset.TryParseExact(
            Shortened(text, ref isTooFine), Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant)
            ? instant
            : null;
    }

    /// <summary>Returns an instant as CEL turns it to text: in UTC, with the decimals that it has.</summary>
    public static string Write(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);

    /// <summary>
    /// Returns an instant in UTC or in a fixed offset such as <c>+01:00</c>; <c>null</c> for the name of a time zone, or a place outside
    /// the calendar.
    /// </summary>
    public static DateTimeOffset? In(DateTimeOffset instant, string zone)
    {
        if (OffsetOf(zone) is not { } offset)
            return null;

        var ticks = instant.UtcTicks + offset.Ticks;
        return ticks < 0 || ticks > DateTime.MaxValue.Ticks ? null : instant.ToOffset(offset);
    }

    /// <summary>Reads an offset as CEL writes it: <c>UTC</c>, <c>+01:00</c>, <c>02:30</c>.</summary>
    public static TimeSpan? OffsetOf(string zone)
    {
        if (zone is "UTC" or "Z")
            return TimeSpan.Zero;

        var digits = zone.AsSpan(zone.StartsWith('+') || zone.StartsWith('-') ? 1 : 0);
        if (!TimeSpan.TryParseExact(digits, @"hh\:mm", CultureInfo.InvariantCulture, out var offset) || offset > TimeSpan.FromHours(14))
            return null;
        return zone.StartsWith('-') ? -offset : offset;
    }

    // .NET refuses more decimals than it keeps; those that are zero lose nothing.
    private static string Shortened(string text, ref bool isTooFine)
    {
        var point = text.IndexOf('.', StringComparison.Ordinal);
        if (point != 19)
            return text;

        var end = point + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        if (end - point - 1 <= Decimals)
            return text;

        isTooFine = text.AsSpan(point + 1 + Decimals, end - point - 1 - Decimals).ContainsAnyExcept('0');
        return string.Concat(text.AsSpan(0, point + 1 + Decimals), text.AsSpan(end));
    }
}

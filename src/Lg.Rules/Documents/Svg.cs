using System.Globalization;
using System.Text;

namespace Lg.Rules.Documents;

/// <summary>
/// Draws pictures for a page. INVARIANT: nothing but numbers of our own and texts that are escaped already come in here, and no address.
/// Parts differ in pattern and lightness, and not in colour alone.
/// </summary>
internal static class Svg
{
    private const int BarLength = 100;
    private const int BarHeight = 10;
    private const int BeforeTop = 13;
    private const int Stripe = 5;
    private const int LineLength = 700;
    private const int Margin = 20;
    private const int Gap = 18;

    /// <summary>Returns a bar. What it says stands in words beside it, so that a screen reader skips it.</summary>
    public static string Bar(ChartRow row)
    {
        var (holds, open) = row.Ends(BarLength);
        var (look, height) = row.Before is null ? ("bar", BarHeight) : ("bar pair", BeforeTop + BarHeight);
        return $"<svg class=\"{look}\" viewBox=\"0 0 {BarLength} {height}\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">"
            + $"{Holds(holds)}{Open(holds, open)}{Fails(open, BarLength)}{(row.Before is { } before ? Before(before) : "")}</svg>";
    }

    /// <summary>Returns a patch of a bar that is compared with, for the key of a chart.</summary>
    public static string BeforeKey() => Patch(Past(0, 5, 5, 10));

    /// <summary>Returns a patch of each of the three parts, for the key of a chart.</summary>
    public static (string Holds, string Open, string Fails) Key() => (Patch(Holds(10)), Patch(Open(0, 10)), Patch(Fails(0, 10)));

    /// <summary>Returns a line with a mark for each day, numbered in order; what the numbers are stands in a table below it.</summary>
    /// <param name="days">The days, the first first.</param>
    /// <param name="title">What the picture is, escaped.</param>
    public static string Line(IReadOnlyList<TimelineDay> days, string title)
    {
        StringBuilder svg = new();
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<svg class=\"line\" viewBox=\"0 0 {LineLength + (2 * Margin)} 72\" role=\"img\"><title>{title}</title>");
        svg.Append(CultureInfo.InvariantCulture, $"<path class=\"axis\" d=\"M{Margin - 8} 36H{LineLength + Margin + 8}\"/>");
        foreach (var (year, at) in Years(days))
            svg.Append(
                CultureInfo.InvariantCulture,
                $"<path class=\"axis\" d=\"M{at} 30V42\"/><text class=\"year\" x=\"{at + 3}\" y=\"70\">{year}</text>");
        var number = 0;
        foreach (var (day, at) in days.Zip(Places(days)))
            svg.Append(Mark(day, at, ++number));
        return svg.Append("</svg>").ToString();
    }

    private static string Mark(TimelineDay day, int at, int number)
    {
        var above = day.Above.Length == 0 ? "" : $"<path class=\"fails\" d=\"M{at} 21l6 6-6 6-6-6z\"/>";
        var below = day.Below.Length == 0 ? "" : $"<circle class=\"holds\" cx=\"{at}\" cy=\"45\" r=\"5\"/>";
        return $"{above}{below}<text class=\"number\" x=\"{at}\" y=\"14\">{number}</text>";
    }

    private static IEnumerable<(int Year, int At)> Years(IReadOnlyList<TimelineDay> days) =>
        Enumerable.Range(days[0].Day.Year, days[^1].Day.Year - days[0].Day.Year + 1)
            .Select(year => (year, Math.Max(Margin, At(new(year, 1, 1), days))));

    // Two days that are close stand beside each other, so that both numbers can be read.
    private static IEnumerable<int> Places(IReadOnlyList<TimelineDay> days)
    {
        var last = int.MinValue / 2;
        foreach (var at in days.Select(day => At(day.Day, days)))
            yield return last = Math.Max(at, last + Gap);
    }

    private static int At(DateOnly day, IReadOnlyList<TimelineDay> days)
    {
        var (first, all) = (days[0].Day.DayNumber, Math.Max(1, days[^1].Day.DayNumber - days[0].Day.DayNumber));
        var room = Math.Max(1, LineLength - (Gap * (days.Count - 1) / 2));
        return Margin + (int)((long)(day.DayNumber - first) * room / all);
    }

    /// <summary>Returns a patch of a part of a picture, for its key.</summary>
    public static string Patch(string part) =>
        $"<svg class=\"key\" viewBox=\"0 0 10 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">{part}</svg>";

    private static string Holds(int end) => end == 0 ? "" : $"<rect class=\"holds\" x=\"0\" y=\"0\" width=\"{end}\" height=\"10\"/>";

    private static string Open(int start, int end) => start == end ? "" :
        $"<rect class=\"open\" x=\"{start}\" y=\"0\" width=\"{end - start}\" height=\"10\"/>"
        + Stripes(start, end, 0);

    private static string Before(ChartRow row)
    {
        var (holds, open) = row.Ends(BarLength);
        return Past(BeforeTop, holds, open, BarLength);
    }

    // Grey and in a dashed frame, so that nobody takes it for the other.
    private static string Past(int top, int holds, int open, int length)
    {
        var held = holds == 0 ? "" : $"<rect class=\"past\" x=\"0\" y=\"{top}\" width=\"{holds}\" height=\"{BarHeight}\"/>";
        return $"{held}{(open == holds ? "" : Stripes(holds, open, top))}<rect class=\"dashed\" x=\"0\" y=\"{top}\" width=\"{length}\" height=\"{BarHeight}\"/>";
    }

    private static string Stripes(int start, int end, int top)
    {
        var places = Enumerable.Range(0, ((end - start) / Stripe) + 1).Select(i => start + (i * Stripe)).Where(at => at < end);
        return $"<path class=\"stripes\" d=\"{string.Concat(places.Select(at => $"M{at} {top}V{top + BarHeight}"))}\"/>";
    }

    private static string Fails(int start, int end) => start == end ? "" :
        $"<rect class=\"fails\" x=\"{start}\" y=\"0\" width=\"{end - start}\" height=\"10\"/><path class=\"cut\" d=\"M{start} 5H{end}\"/>";
}

using System.Globalization;
using Humanizer;
using Lg.Model;

namespace Lg.Faces;

/// <summary>
/// Words for times and sizes where a person reads them at once and nothing is kept: never in a report. Humanizer has the units;
/// prepositions, rounding and the choice of unit are here, because Humanizer's are wrong in Swedish (<c>en månad sedan</c>) or vague
/// (18 months are <c>one year</c>).
/// </summary>
internal static class HumanWords
{
    // A unit begins at two of it: 45 days, 18 months. That says more than one month or one year, and only the smallest unit has a singular.
    private const int Two = 2;

    // `sv-SE` finds the Swedish words only where the machine has culture data, and the programs run without.
    private static readonly CultureInfo Swedish = WithDecimalComma("sv");

    /// <summary>Returns how long something took, to the second.</summary>
    public static string Duration(TimeSpan duration, Language language)
    {
        var seconds = TimeSpan.FromSeconds(Math.Round(duration.TotalSeconds));
        return seconds < TimeSpan.FromSeconds(1)
            ? Say(language, "mindre än en sekund", "less than a second")
            : seconds.Humanize(precision: 2, CultureOf(language), TimeUnit.Minute, TimeUnit.Second);
    }

    /// <summary>Returns how long ago something was.</summary>
    public static string Ago(TimeSpan elapsed, Language language) => elapsed switch
    {
        { TotalDays: >= Two } => Ago(TimeUnit.Day, elapsed.Days, language),
        { TotalHours: >= Two } => Ago(TimeUnit.Hour, (int)elapsed.TotalHours, language),
        { TotalMinutes: >= Two } => Ago(TimeUnit.Minute, (int)elapsed.TotalMinutes, language),
        _ => Ago(TimeUnit.Second, Math.Max(1, (int)elapsed.TotalSeconds), language),
    };

    /// <summary>Returns how far from today a day is, in whole units by the calendar.</summary>
    public static string Relative(DateOnly day, DateOnly today, Language language)
    {
        if (day == today)
            return Say(language, "i dag", "today");

        var (unit, count) = day > today ? Between(today, day) : Between(day, today);
        return day < today
            ? Ago(unit, count, language)
            : Say(language, $"om {Count(unit, count, language)}", $"in {Count(unit, count, language)}");
    }

    /// <summary>Returns the size of a limit, rounded down: whoever keeps to what it says is let in.</summary>
    public static string Limit(long bytes, Language language) => Size(bytes, Math.Floor, language);

    /// <summary>Returns the size of what was sent, rounded up: what is above a limit never reads as the limit itself.</summary>
    public static string Size(long bytes, Language language) => Size(bytes, Math.Ceiling, language);

    /// <summary>
    /// Returns a culture; where the environment forbids all but the invariant one, that: English units are better than a command that
    /// fails.
    /// </summary>
    internal static CultureInfo WithDecimalComma(string name)
    {
        CultureInfo culture;
        try
        {
            culture = new CultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        }

        // Without culture data the decimal mark is a point in every language.
        culture.NumberFormat.NumberDecimalSeparator = ",";
        return CultureInfo.ReadOnly(culture);
    }

    private static string Size(long bytes, Func<double, double> round, Language language)
    {
        var size = bytes.Bytes();
        var number = round(size.LargestWholeNumberValue * 100) / 100;

        // The prefix of a thousand is a small letter, which Humanizer has wrong.
        var unit = size.LargestWholeNumberSymbol is "KB" ? "kB" : size.LargestWholeNumberSymbol;
        return string.Create(CultureOf(language), $"{number:0.##} {unit}");
    }

    private static (TimeUnit Unit, int Count) Between(DateOnly from, DateOnly to)
    {
        var months = ((to.Year - from.Year) * 12) + to.Month - from.Month;
        if (from.AddMonths(months) > to)
            months--;
        return months switch
        {
            >= 12 * Two => (TimeUnit.Year, months / 12),
            >= Two => (TimeUnit.Month, months),
            _ => (TimeUnit.Day, to.DayNumber - from.DayNumber),
        };
    }

    private static string Ago(TimeUnit unit, int count, Language language) =>
        Say(language, $"för {Count(unit, count, language)} sedan", $"{Count(unit, count, language)} ago");

    private static string Count(TimeUnit unit, int count, Language language) =>
        Configurator.Formatters.ResolveForCulture(CultureOf(language)).TimeSpanHumanize(unit, count, toWords: false);

    private static CultureInfo CultureOf(Language language) => language == Language.Swedish ? Swedish : CultureInfo.InvariantCulture;

    private static string Say(Language language, string swedish, string english) => language == Language.Swedish ? swedish : english;
}

using System.Globalization;
using Lg.Model;
using Lg.Rules.Compilation.Runtime;

namespace Lg.Rules.Wording;

/// <summary>Dates, periods and numbers as a Swedish and an English reader writes them, the same on every machine.</summary>
internal static class Phrases
{
    private static readonly string[] SwedishMonths =
        ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"];

    private static readonly string[] EnglishMonths =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>Returns 25 april 2025.</summary>
    public static string Date(DateOnly day, Language language) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Day} {Month(day.Month, language)} {day.Year}");

    /// <summary>Returns a day, or the last weekday before it when nobody works on it.</summary>
    public static DateOnly LastWeekday(DateOnly day) => Weekdays.LastUntil(day);

    /// <summary>Returns a day, a month (oktober 2026) or a year (2026), as it was written.</summary>
    public static string Date(DateSpan span, Language language) =>
        span.IsDay ? Date(span.First, language)
        : IsMonth(span) ? string.Create(CultureInfo.InvariantCulture, $"{Month(span.First.Month, language)} {span.First.Year}")
        : IsYear(span) ? span.First.Year.ToString(CultureInfo.InvariantCulture)
        : $"{Date(span.First, language)}–{Date(span.Last, language)}";

    /// <summary>Returns 18 månader och 27 dagar.</summary>
    public static string Period(Period period, Language language)
    {
        var months = Count(period.Months, language, ("månad", "månader"), ("month", "months"));
        var days = Count(period.Days, language, ("dag", "dagar"), ("day", "days"));
        return period switch
        {
            { Months: 0 } => days,
            { Days: 0 } => months,
            _ => $"{months} {(language == Language.Swedish ? "och" : "and")} {days}",
        };
    }

    /// <summary>Returns 1 timme och 30 minuter; what is shorter than a minute is left out.</summary>
    public static string Duration(TimeSpan duration, Language language)
    {
        var hours = Count((long)duration.TotalHours, language, ("timme", "timmar"), ("hour", "hours"));
        var minutes = Count(Math.Abs(duration.Minutes), language, ("minut", "minuter"), ("minute", "minutes"));
        return duration.Minutes == 0 ? hours
            : (long)duration.TotalHours == 0 ? minutes
            : $"{hours} {(language == Language.Swedish ? "och" : "and")} {minutes}";
    }

    /// <summary>Returns a number with its word in singular or plural.</summary>
    public static string Count(long number, Language language, (string One, string Many) sv, (string One, string Many) en)
    {
        var (one, many) = language == Language.Swedish ? sv : en;
        return string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many)}");
    }

    /// <summary>Returns a number with at most two decimals and the decimal mark of the language.</summary>
    public static string Number(double number, Language language)
    {
        var rounded = Math.Round(number, 2, MidpointRounding.AwayFromZero);
        var text = (rounded == 0 ? 0 : rounded).ToString("0.##", CultureInfo.InvariantCulture);
        return language == Language.Swedish ? text.Replace('.', ',') : text;
    }

    /// <summary>Returns a label as it stands inside a sentence; one that begins with an abbreviation keeps its capitals.</summary>
    public static string InSentence(string label) =>
        label.Length > 1 && char.IsLower(label[1]) ? char.ToLowerInvariant(label[0]) + label[1..] : label;

    private static string Month(int month, Language language) => (language == Language.Swedish ? SwedishMonths : EnglishMonths)[month - 1];

    private static bool IsMonth(DateSpan span) =>
        span.First.Day == 1 && span.First.Month == span.Last.Month && span.First.Year == span.Last.Year && span.Last.AddDays(1).Day == 1;

    private static bool IsYear(DateSpan span) =>
        span.First is { Month: 1, Day: 1 } && span.Last is { Month: 12, Day: 31 } && span.First.Year == span.Last.Year;
}

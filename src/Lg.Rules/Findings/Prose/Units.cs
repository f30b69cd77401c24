using Lg.Model;
using Lg.Rules.Wording;

namespace Lg.Rules.Findings.Prose;

/// <summary>The units of the numbers of the review, in words.</summary>
internal static class Units
{
    private static readonly Dictionary<string, ((string One, string Many) Sv, (string One, string Many) En)> ByName = new(StringComparer.Ordinal)
    {
        ["days"] = (("dag", "dagar"), ("day", "days")),
        ["fields"] = (("fält", "fält"), ("field", "fields")),
        ["hours"] = (("timme", "timmar"), ("hour", "hours")),
        ["incidents"] = (("incident", "incidenter"), ("incident", "incidents")),
        ["measures"] = (("åtgärd", "åtgärder"), ("measure", "measures")),
        ["months"] = (("månad", "månader"), ("month", "months")),
        ["people"] = (("person", "personer"), ("person", "people")),
        ["percent"] = (("procent", "procent"), ("percent", "percent")),
        ["points"] = (("poäng", "poäng"), ("point", "points")),
        ["requests"] = (("begäran", "begäranden"), ("request", "requests")),
        ["years"] = (("år", "år"), ("year", "years")),
    };

    /// <summary>Returns one of what a word in the plural names; <c>null</c> when the word is not a unit.</summary>
    public static string? Singular(string things, Language language) =>
        ByName.Values.Select(words => language == Language.Swedish ? words.Sv : words.En).Where(words => words.Many == things).Select(words => words.One).FirstOrDefault();

    /// <summary>Returns whether a text has used a unit.</summary>
    public static bool IsIn(string text, string? unit, Language language) =>
        unit is not null && ByName.TryGetValue(unit, out var words) && (language == Language.Swedish ? words.Sv : words.En) is var (one, many)
        && (text.Contains($" {one}", StringComparison.Ordinal) || text.Contains($" {many}", StringComparison.Ordinal));

    /// <summary>Returns a number with its unit in singular or plural; the number alone when the unit adds nothing, as of a year.</summary>
    public static string With(double number, string? unit, Language language)
    {
        var text = Phrases.Number(number, language);
        if (unit is null || !ByName.TryGetValue(unit, out var words))
            return text;

        var (one, many) = language == Language.Swedish ? words.Sv : words.En;
        return $"{text} {(number == 1 ? one : many)}";
    }
}

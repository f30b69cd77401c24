using Lg.Model.Texts;
using Lg.Rules.Wording;

namespace Lg.Rules.Findings.Prose;

/// <summary>The units of the numbers of the review, in words.</summary>
internal static class Units
{
    /// <summary>Returns a number with its unit in singular or plural; the number alone when the unit adds nothing, as of a year.</summary>
    public static string With(double number, string? unit, TextSet texts)
    {
        var text = Phrases.Number(number, texts.Numbers);
        return unit is not null && texts.Find("units", number == 1 ? $"{unit}.one" : unit) is { } words ? $"{text} {words}" : text;
    }
}

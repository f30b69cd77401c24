using Lg.Model;
using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Wording;
using static Lg.Rules.Findings.Prose.Sentences;

namespace Lg.Rules.Findings.Prose;

/// <summary>Tells numbers, and how many items a list has, with what is required.</summary>
internal static class NumberTeller
{
    /// <summary>Returns a number held against one of the catalog.</summary>
    /// <param name="fact">The number.</param>
    /// <param name="limit">The one of the catalog.</param>
    /// <param name="wanted">The operator that is wanted to hold; <c>null</c> when nothing is required.</param>
    /// <param name="pointer">The place of the number.</param>
    public static Telling.Statement Against(Operand fact, Operand limit, string? wanted, string pointer)
    {
        var named = NamedFact.Of(fact.Member);
        var (number, required) = (AsDouble(fact.Value), AsDouble(limit.Value));
        var isSaid = wanted is null || (wanted == Operators.Equal && number == required)
            || (fact.IsSize && (wanted, required) is (Operators.Greater, 0) or (Operators.GreaterOrEqual, 1) or (Operators.NotEqual, 0));
        var told = fact.IsSize ? Listing.Reported(named, (int)number) : named.Amount(number);
        return new(told, isSaid ? null : Required(wanted!, language => WithUnit(required, named.Field.Unit, told, language)), pointer);
    }

    // The unit belongs to the limit when the sentence before it has used it.
    private static string WithUnit(double required, string? unit, LocalizedText told, Language language)
    {
        var withUnit = Units.With(required, unit, language);
        return required != 0 && Units.IsIn(told.In(language), unit, language) ? withUnit : Phrases.Number(required, language);
    }

    /// <summary>Returns how many years lie between two years; <c>null</c> for other numbers.</summary>
    public static LocalizedText? Between(Operand left, Operand right) => AreYears(left, right) && AsDouble(right.Value) - AsDouble(left.Value) is > 0 and var years
        ? InBoth(language => $"{Units.With(years, "years", language)} {Say(language, "senare", "later")}")
        : null;

    /// <summary>Returns the limit of an interval of years; <c>null</c> for other numbers.</summary>
    public static LocalizedText? Limit(Operand left, Operand right) => AreYears(left, right) && (left.Shift ?? right.Shift) is (long or double) and var shift
        ? InBoth(language => Say(language, "Gränsen är ", "The limit is ") + Units.With(AsDouble(shift), "years", language))
        : null;

    public static double AsDouble(object value) => value is long whole ? whole : (double)value;

    private static bool AreYears(Operand left, Operand right) => left.Member.Field.Unit == "year" && right.Member.Field.Unit == "year";

    private static LocalizedText Required(string wanted, Func<Language, string> number) => InBoth(language => wanted switch
    {
        Operators.GreaterOrEqual => Say(language, "Det krävs minst ", "The minimum is ") + number(language),
        Operators.Greater => Say(language, "Det krävs mer än ", "It must be more than ") + number(language),
        Operators.LessOrEqual => Say(language, "Det får vara högst ", "The maximum is ") + number(language),
        Operators.Less => Say(language, "Det ska vara mindre än ", "It must be less than ") + number(language),
        Operators.NotEqual => Say(language, "Det får inte vara ", "It must not be ") + number(language),
        _ => Say(language, "Det ska vara ", "It must be ") + number(language),
    });
}

using Lg.Model.Texts;
using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Wording;

namespace Lg.Rules.Findings.Prose;

/// <summary>Tells numbers, and how many items a list has, with what is required.</summary>
internal sealed class NumberTeller(TextSet texts)
{
    /// <summary>Returns a number held against one of the catalog.</summary>
    /// <param name="fact">The number.</param>
    /// <param name="limit">The one of the catalog.</param>
    /// <param name="wanted">The operator that is wanted to hold; <c>null</c> when nothing is required.</param>
    /// <param name="pointer">The place of the number.</param>
    public Telling.Statement Against(Operand fact, Operand limit, string? wanted, string pointer)
    {
        var named = NamedFact.Of(fact.Member);
        var (number, required) = (AsDouble(fact.Value), AsDouble(limit.Value));
        var isSaid = wanted is null || (wanted == Operators.Equal && number == required)
            || (fact.IsSize && (wanted, required) is (Operators.Greater, 0) or (Operators.GreaterOrEqual, 1) or (Operators.NotEqual, 0));
        return new(
            Of(fact),
            isSaid
                ? null
                : Required(
                    wanted!,
                    required == 0 ? Phrases.Number(0, texts.Numbers) : Units.With(required, fact.IsSize ? null : named.Field.Unit, texts)),
            pointer)
        {
            Subject = fact.IsSize ? null : named.Subject(texts),
        };
    }

    /// <summary>Returns a number, or how many items a list has.</summary>
    public string Of(Operand fact)
    {
        var named = NamedFact.Of(fact.Member);
        return fact.IsSize ? Reported(named, (int)AsDouble(fact.Value)) : named.Amount(AsDouble(fact.Value), texts);
    }

    /// <summary>Returns that the review reports so many: <c>Genomgången redovisar 3 risker</c>.</summary>
    public string Reported(NamedFact list, int count) => texts.Say("reports", ("items", list.Items(count, texts)));

    /// <summary>Returns how many years lie between two years; <c>null</c> for other numbers.</summary>
    public string? Between(Operand left, Operand right) => AreYears(left, right)
        && AsDouble(right.Value) - AsDouble(left.Value) is > 0 and var years
        ? texts.Say("later", ("length", Units.With(years, "years", texts)))
        : null;

    /// <summary>Returns the limit of an interval of years; <c>null</c> for other numbers.</summary>
    public string? Limit(Operand left, Operand right) => AreYears(left, right)
        && (left.Shift ?? right.Shift) is (long or double) and var shift
        ? texts.Say("limit", ("length", Units.With(AsDouble(shift), "years", texts)))
        : null;

    public static double AsDouble(object value) => value is long whole ? whole : (double)value;

    private static bool AreYears(Operand left, Operand right) => left.Member.Field.Unit == "year" && right.Member.Field.Unit == "year";

    private string Required(string wanted, string number) => texts.Say(
        wanted switch
        {
            Operators.GreaterOrEqual => "atLeastRequired",
            Operators.Greater => "moreRequired",
            Operators.LessOrEqual => "atMostAllowed",
            Operators.Less => "lessRequired",
            Operators.NotEqual => "notAllowed",
            _ => "required",
        },
        ("number", number));
}

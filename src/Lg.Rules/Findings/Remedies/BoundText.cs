using Lg.Model;
using Lg.Model.Fields;
using Lg.Rules.Findings.Prose;
using Lg.Rules.Wording;
using static Lg.Rules.Findings.Prose.Sentences;

namespace Lg.Rules.Findings.Remedies;

/// <summary>Words a value with how a fact has to stand against it: <i>minst 95 %</i>, <i>senast 21 november 2026</i>.</summary>
internal static class BoundText
{
    public static LocalizedText Write(Bound bound, double number, Field field) =>
        field.Unit == "year" ? Write(bound, time: Amount(number, null)) : (bound, Amount(number, field.Unit)) switch
        {
            (Bound.AtLeast, var amount) => With("atLeast", amount),
            (Bound.MoreThan, var amount) => With("moreThan", amount),
            (Bound.AtMost, var amount) => With("atMost", amount),
            (Bound.LessThan, var amount) => With("lessThan", amount),
            (Bound.OtherThan, var amount) => OtherThan(amount),
            (Bound.Exactly, var amount) => amount,
        };

    // The day is the last or the first that will do, so that nobody has to count.
    public static LocalizedText Write(Bound bound, DateOnly day) =>
        Write(bound, time: new(Phrases.Date(day, Language.Swedish), Phrases.Date(day, Language.English)));

    public static LocalizedText Write(bool isOther, IReadOnlyList<ChoiceValue> words)
    {
        if (!isOther && words is [var only])
            return only.Label;

        var either = FromTexts(texts => Or([.. words.Select(word => Phrases.InSentence(word.Label.In(texts.Numbers)))], texts));
        return isOther ? OtherThan(either) : either;
    }

    public static LocalizedText OtherThan(LocalizedText value) => With("otherThan", value);

    /// <summary>Returns a number with its unit.</summary>
    public static LocalizedText Amount(double number, string? unit)
    {
        var (sv, en) = (Phrases.Number(number, Language.Swedish), Phrases.Number(number, Language.English));
        return unit switch
        {
            "percent" => new($"{sv}\u00A0%", $"{en}\u00A0%"),
            "hours" => new($"{sv}\u00A0{(number == 1 ? "timme" : "timmar")}", $"{en}\u00A0{(number == 1 ? "hour" : "hours")}"),
            "days" => new($"{sv}\u00A0{(number == 1 ? "dag" : "dagar")}", $"{en}\u00A0{(number == 1 ? "day" : "days")}"),
            "months" => new($"{sv}\u00A0{(number == 1 ? "månad" : "månader")}", $"{en}\u00A0{(number == 1 ? "month" : "months")}"),
            "years" => new($"{sv}\u00A0år", $"{en}\u00A0{(number == 1 ? "year" : "years")}"),
            _ => new(sv, en),
        };
    }

    private static LocalizedText Write(Bound bound, LocalizedText time) => bound switch
    {
        Bound.AtLeast or Bound.MoreThan => With("orLater", time),
        Bound.AtMost or Bound.LessThan => With("atTheLatest", time),
        Bound.OtherThan => OtherThan(time),
        Bound.Exactly => time,
    };

    private static LocalizedText With(string key, LocalizedText value) =>
        FromTexts(texts => texts.Say(key, ("value", value.In(texts.Numbers))));
}

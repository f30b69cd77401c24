using Lg.Model;
using Lg.Model.Fields;
using Lg.Rules.Wording;

namespace Lg.Rules.Findings.Remedies;

/// <summary>Words a value with how a fact has to stand against it: <i>minst 95 %</i>, <i>senast 21 november 2026</i>.</summary>
internal static class BoundText
{
    public static LocalizedText Write(Bound bound, double number, Field field) =>
        field.Unit == "year" ? Write(bound, time: Amount(number, null)) : (bound, Amount(number, field.Unit)) switch
        {
            (Bound.AtLeast, var amount) => new($"minst {amount.Sv}", $"at least {amount.En}"),
            (Bound.MoreThan, var amount) => new($"mer än {amount.Sv}", $"more than {amount.En}"),
            (Bound.AtMost, var amount) => new($"högst {amount.Sv}", $"at most {amount.En}"),
            (Bound.LessThan, var amount) => new($"mindre än {amount.Sv}", $"less than {amount.En}"),
            (Bound.OtherThan, var amount) => OtherThan(amount),
            (Bound.Exactly, var amount) => amount,
        };

    // The day is the last or the first that will do, so that nobody has to count.
    public static LocalizedText Write(Bound bound, DateOnly day) => Write(bound, time: new(Phrases.Date(day, Language.Swedish), Phrases.Date(day, Language.English)));

    public static LocalizedText Write(bool isOther, IReadOnlyList<ChoiceValue> words)
    {
        LocalizedText either = new(Either(words, Language.Swedish, "eller"), Either(words, Language.English, "or"));
        return isOther ? OtherThan(either) : either;
    }

    public static LocalizedText OtherThan(LocalizedText value) => new($"annat än {value.Sv}", $"other than {value.En}");

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
        Bound.AtLeast or Bound.MoreThan => new($"{time.Sv} eller senare", $"{time.En} or later"),
        Bound.AtMost or Bound.LessThan => new($"senast {time.Sv}", $"{time.En} at the latest"),
        Bound.OtherThan => OtherThan(time),
        Bound.Exactly => time,
    };

    private static string Either(IReadOnlyList<ChoiceValue> words, Language language, string or)
    {
        var labels = words.Select(word => word.Label.In(language)).ToList();
        return labels.Count < 2 ? string.Concat(labels) : $"{string.Join(", ", labels.SkipLast(1))} {or} {labels[^1]}";
    }
}

using System.Globalization;
using Lg.Model;
using Lg.Model.Fields;
using Lg.Model.Reports;

namespace Lg.Rules.Wording;

/// <summary>What can be answered, in the words of a reader, as it is written in a review.</summary>
internal static class AnswerWords
{
    /// <summary>Returns what can be answered, and how it is said instead that it is planned or proposed.</summary>
    public static string Of(AllowedAnswer answer, Language language) =>
        string.Join("; ", answer.PlannedIn.Select(plan => Planned(plan, language)).Prepend(Value(answer, language)));

    private static string Scalar(AllowedAnswer answer, FieldKind kind, Language language) => kind switch
    {
        FieldKind.Boolean => Say(language, "true eller false", "true or false"),
        FieldKind.Integer => Say(language, $"heltal{Range(answer)}", $"whole number{Range(answer)}"),
        FieldKind.Number => Say(language, $"tal{Range(answer)}", $"number{Range(answer)}"),
        FieldKind.Text => answer.RefersTo.Count == 0 ? "text" : Keys(answer, Say(language, "nyckel", "key"), language),
        FieldKind.Choice => Words(answer, language),
        FieldKind.Date => Say(language, "datum: 2026, 2026-10 eller 2026-10-31", "date: 2026, 2026-10 or 2026-10-31"),
        FieldKind.Instant => Say(language, "tidpunkt: 2026-05-01T14:30:00+02:00", "instant: 2026-05-01T14:30:00+02:00"),
        FieldKind.Coverage => Say(
            language,
            "all, some (en del, inte alla), atLeastSome (minst en del), none, { done: 3, of: 11 } eller { atLeast: 2 }",
            "all, some (some, not all), atLeastSome (at least some), none, { done: 3, of: 11 } or { atLeast: 2 }"),
        FieldKind.Object or FieldKind.List => Say(language, "grupp", "group"),
    };

    private static string Value(AllowedAnswer answer, Language language)
    {
        if (answer.Kind != FieldKind.List)
            return Scalar(answer, answer.Kind, language);

        var item = answer.ItemKind is null or FieldKind.Object ? ""
            : Say(language, " av ", " of ")
                + (answer.RefersTo.Count > 0
                    ? Keys(answer, Say(language, "nycklar", "keys"), language)
                    : Scalar(answer, answer.ItemKind.Value, language));
        return Say(language, $"lista{item}; [] om inga finns", $"list{item}; [] if there are none");
    }

    private static string Keys(AllowedAnswer answer, string word, Language language)
    {
        List<string> lists = [.. answer.RefersTo.Select(list => list[1..].Replace('/', '.'))];
        var named = lists.Count == 1 ? lists[0] : $"{string.Join(", ", lists.SkipLast(1))} {Say(language, "eller", "or")} {lists[^1]}";
        var keys = answer.Choices.Count == 0 ? "" : $": {Words(answer, language)}";
        var more = answer.Omitted is { } omitted ? Say(language, $" och {omitted} till", $" and {omitted} more") : "";
        return $"{word} {Say(language, "i", "in")} {named}{keys}{more}";
    }

    private static string Words(AllowedAnswer answer, Language language) => string.Join(
        ", ",
        answer.Choices.Select(
            choice => choice.Label.In(language) is var label && label == choice.Name ? label : $"{choice.Name} ({label})"));

    private static string Planned(string pointer, Language language) => pointer[(pointer.LastIndexOf('/') + 1)..] is var name
        && name == "plannedFor"
        ? Say(language, "planerat: ange när i plannedFor", "planned: state when in plannedFor")
        : Say(language, $"föreslaget: ange true i {name}", $"proposed: state true in {name}");

    private static string Range(AllowedAnswer answer) => (answer.Minimum, answer.Maximum) is ({ } minimum, { } maximum)
        ? string.Create(CultureInfo.InvariantCulture, $" {minimum}–{maximum}")
        : "";

    private static string Say(Language language, string swedish, string english) => new LocalizedText(swedish, english).In(language);
}

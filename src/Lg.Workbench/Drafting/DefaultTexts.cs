using Lg.Model;
using Lg.Model.Fields;
using Lg.Rules.Wording;
using Lg.Workbench.Checks;

namespace Lg.Workbench.Drafting;

/// <summary>
/// Texts of a new requirement, made from the label and the question of its fact: something to begin with, not the last word.
/// </summary>
internal static class DefaultTexts
{
    public static LocalizedText? Title(Sheet sheet) => sheet is not { Fact: { } fact, Pattern: { } pattern } ? null : pattern switch
    {
        Pattern.Exists when fact.Fact.Kind == FieldKind.List =>
            Say(fact, (name, _) => $"{name}: minst en", (name, _) => $"{name}: at least one"),
        Pattern.Exists => Say(fact, (name, _) => $"{name} finns", (name, _) => $"{name} exists"),
        Pattern.Within or Pattern.By => Say(fact, (name, _) => $"{name} i tid", (name, _) => $"{name} in time"),
        Pattern.AtLeast => Say(fact, (name, _) => $"{name}: minst det som krävs", (name, _) => $"{name}: at least what is required"),
        Pattern.AtMost => Say(fact, (name, _) => $"{name}: högst det som godtas", (name, _) => $"{name}: at most what is accepted"),
        Pattern.OneOf =>
            Say(fact, (name, _) => $"{name}: {Words(sheet, Language.Swedish)}", (name, _) => $"{name}: {Words(sheet, Language.English)}"),
        Pattern.Reported => Say(
            fact,
            (name, _) => $"Genomgången redovisar {Phrases.InSentence(name)}",
            (name, _) => $"The review reports {Phrases.InSentence(name)}"),
        _ => OfList(fact) is { } list
            ? new(
                $"{list.Sv} – {Phrases.InSentence(fact.Name.Sv)} för varje post",
                $"{list.En} – {Phrases.InSentence(fact.Name.En)} for every item")
            : Answered(fact.Name),
    };

    public static LocalizedText? Purpose(Sheet sheet) => sheet.Fact is { } fact
        ? Say(
            fact,
            (_, question) => $"Ledningen behöver kunna svara på frågan{question}",
            (_, question) => $"Management must be able to answer the question{question}")
        : null;

    /// <summary>Returns the text of the finding, with what the review says and the limit.</summary>
    public static LocalizedText? Finding(Sheet sheet)
    {
        if (sheet is not { Fact: { } fact, Pattern: { } pattern })
            return null;

        var (value, limit) = ($"{{{fact.Expression}}}", $"{{param.{sheet["parameter"]}}}");
        var told = pattern switch
        {
            Pattern.Exists when fact.Fact.Kind == FieldKind.List =>
                Say(fact, (name, _) => $"{name}: ingen är angiven.", (name, _) => $"{name}: none is stated."),
            Pattern.Exists => Say(fact, (name, _) => $"{name} finns inte.", (name, _) => $"{name} does not exist."),
            Pattern.Within => Say(
                fact,
                (name, _) => $"{name}: {value}, {{age({fact.Expression})}} före genomgången. Gränsen är {limit} månader.",
                (name, _) => $"{name}: {value}, {{age({fact.Expression})}} before the review. The limit is {limit} months."),
            Pattern.By => Say(
                fact,
                (name, _) => $"{name}: {value}. Det skulle ha varit senast {limit}.",
                (name, _) => $"{name}: {value}. It was due by {limit}."),
            Pattern.AtLeast => Say(
                fact,
                (name, _) => $"{name}: {value}. Det behövs minst {limit}.",
                (name, _) => $"{name}: {value}. At least {limit} is needed."),
            Pattern.AtMost => Say(
                fact,
                (name, _) => $"{name}: {value}. Gränsen är högst {limit}.",
                (name, _) => $"{name}: {value}. The limit is at most {limit}."),
            Pattern.OneOf => Say(
                fact,
                (name, _) => $"{name}: {value}. Det som godtas är {Words(sheet, Language.Swedish)}.",
                (name, _) => $"{name}: {value}. What is accepted is {Words(sheet, Language.English)}."),
            Pattern.Reported => Say(
                fact,
                (name, _) => $"Genomgången säger inget om {Phrases.InSentence(name)}.",
                (name, _) => $"The review says nothing of {Phrases.InSentence(name)}."),
            _ => Say(
                fact,
                (_, question) => $"Svaret är nej på frågan{question}",
                (_, question) => $"The answer is no to the question{question}"),
        };
        return fact.Subject is not { } subject
            ? told
            : new($"{OfList(fact)!.Sv}, {{{subject.Word}.key}}: {told.Sv}", $"{OfList(fact)!.En}, {{{subject.Word}.key}}: {told.En}");
    }

    public static LocalizedText? Remedy(Sheet sheet) => sheet is not { Fact: { } fact, Pattern: { } pattern } ? null : pattern switch
    {
        Pattern.Exists => Say(
            fact,
            (name, _) => $"Ta fram det som saknas ({Phrases.InSentence(name)}) och ange det i genomgången.",
            (name, _) => $"Draw up what is missing ({Phrases.InSentence(name)}) and state it in the review."),
        Pattern.Within
            or Pattern.By => Say(
                fact,
                (name, _) => $"Gör det som återstår och ange datumet i genomgången ({Phrases.InSentence(name)}).",
                (name, _) => $"Do what remains and state the date in the review ({Phrases.InSentence(name)})."),
        Pattern.Reported => Say(
            fact,
            (_, question) => $"Svara i genomgången på frågan{question}",
            (_, question) => $"Answer in the review the question{question}"),
        _ => Say(
            fact,
            (_, question) => $"Gör det som återstår, så att svaret blir ett annat på frågan{question}",
            (_, question) => $"Do what remains, so that the answer changes to the question{question}"),
    };

    /// <summary>Returns the title of a new goal: what is to be done.</summary>
    public static LocalizedText Goal(Sheet sheet)
    {
        LocalizedText remedy = new(sheet.Text("remedy").Sv.TrimEnd('.'), sheet.Text("remedy").En.TrimEnd('.'));
        return sheet.Fact is not { } fact ? remedy : Fitting(
            TextLimits.Title,
            remedy,
            Say(fact, (name, _) => $"Åtgärda: {Phrases.InSentence(name)}", (name, _) => $"Put right: {Phrases.InSentence(name)}"),
            new($"Åtgärda: {Phrases.InSentence(fact.Fact.Label.Sv)}", $"Put right: {Phrases.InSentence(fact.Fact.Label.En)}"),
            sheet.Text("title"));
    }

    /// <summary>Returns what a new goal measures.</summary>
    public static LocalizedText? Measure(Sheet sheet) => sheet is not { Fact: { } fact, Pattern: { } pattern } ? null
        : pattern == Pattern.Within
            ? Say(
                fact, (name, _) => $"Månader sedan ({Phrases.InSentence(name)})", (name, _) => $"Months since ({Phrases.InSentence(name)})")
            : Title(sheet);

    /// <summary>Returns the value that a new goal is to reach.</summary>
    public static LocalizedText? Target(Sheet sheet)
    {
        var limit = $"{{param.{sheet["parameter"]}}}";
        return sheet.Pattern switch
        {
            Pattern.Within or Pattern.AtMost => new($"högst {limit}", $"at most {limit}"),
            Pattern.AtLeast => new($"minst {limit}", $"at least {limit}"),
            Pattern.By => new($"senast {limit}", $"by {limit}"),
            Pattern.EachItem => new("alla", "all"),
            _ => new("ja", "yes"),
        };
    }

    /// <summary>Returns the title of a new parameter.</summary>
    public static LocalizedText Limit(Sheet sheet) => sheet.Pattern switch
    {
        Pattern.Within => Say(
            sheet.Fact!,
            (name, _) => $"Längsta tid i månader: {Phrases.InSentence(name)}",
            (name, _) => $"Longest time in months: {Phrases.InSentence(name)}"),
        Pattern.By =>
            Say(sheet.Fact!, (name, _) => $"Sista dag: {Phrases.InSentence(name)}", (name, _) => $"Last day: {Phrases.InSentence(name)}"),
        Pattern.AtLeast => Say(
            sheet.Fact!,
            (name, _) => $"Minsta värde: {Phrases.InSentence(name)}",
            (name, _) => $"Smallest value: {Phrases.InSentence(name)}"),
        _ => Say(
            sheet.Fact!,
            (name, _) => $"Största värde: {Phrases.InSentence(name)}",
            (name, _) => $"Largest value: {Phrases.InSentence(name)}"),
    };

    // A word alone is no title.
    private static LocalizedText Answered(LocalizedText name) =>
        Math.Min(name.Sv.Length, name.En.Length) >= TextLimits.Shortest
            ? name
            : new($"{name.Sv}: svaret är ja", $"{name.En}: the answer is yes");

    // The first that is short enough in both languages; when none is, the last, which is asked about again.
    private static LocalizedText Fitting(int limit, params ReadOnlySpan<LocalizedText> candidates)
    {
        foreach (var candidate in candidates)
        {
            if (candidate.Sv.Length <= limit && candidate.En.Length <= limit)
                return candidate;
        }

        return candidates[^1];
    }

    private static LocalizedText? OfList(FactPath fact) => fact.Subject?.List.Label;

    private static LocalizedText Say(FactPath fact, Func<string, string, string> sv, Func<string, string, string> en) =>
        new(sv(fact.Name.Sv, Asked(fact, "om", Language.Swedish)), en(fact.Name.En, Asked(fact, "about", Language.English)));

    // Beside what it belongs to, a question can say "it": alone it cannot.
    private static string Asked(FactPath fact, string about, Language language) =>
        $"{(fact.Owner is { } owner ? $" {about} {Phrases.InSentence(owner.Label.In(language))}" : "")}: {fact.Fact.Question.In(language)}";

    private static string Words(Sheet sheet, Language language)
    {
        List<string> labels =
        [
            .. sheet.Fact!.Fact.Choices.Where(choice => sheet.Words.Contains(choice.Name))
                .Select(choice => Phrases.InSentence(choice.Label.In(language))),
        ];
        var or = language == Language.Swedish ? " eller " : " or ";
        return labels.Count < 2 ? string.Concat(labels) : string.Join(", ", labels.SkipLast(1)) + or + labels[^1];
    }
}

using System.Text;
using Lg.Model;
using Lg.Model.Diagnostics;
using Lg.Model.Fields;
using Lg.Rules.Catalogs;
using Lg.Rules.Diagnostics;
using Lg.Rules.Yaml;

namespace Lg.Workbench.Drafting;

/// <summary>What can be wrong with an answer.</summary>
internal static class AnswerChecks
{
    /// <summary>Returns a check that a value is one of those that the answer offers.</summary>
    public static Func<Sheet, string, LocalizedText?> IsOffered(string name) => (sheet, value) =>
    {
        var offers = AnswerTable.All.Single(answer => answer.Name == name).Offers(sheet);
        return offers.Any(offer => offer.Word == value) ? null : Unknown(value, offers);
    };

    public static LocalizedText? Fact(Sheet sheet, string value)
    {
        if (FactSearch.Find(value) is not { } fact)
            return NoFact(sheet, value);
        if (sheet.Pattern is not { } pattern || FactSearch.Fits(fact, pattern))
            return null;

        var (wanted, is_) = (FactSearch.Wanted(pattern), Kind(fact));
        return new(
            $"mönstret `{Gallery.Of(pattern).Word}` behöver {wanted.Sv}, men `{fact.Path}` ({fact.Name.Sv}) är {is_.Sv}",
            $"the pattern `{Gallery.Of(pattern).Word}` needs {wanted.En}, but `{fact.Path}` ({fact.Name.En}) is {is_.En}");
    }

    public static LocalizedText? Words(Sheet sheet, string value)
    {
        IReadOnlyList<Offer> offers = [.. (sheet.Fact?.Fact.Choices ?? []).Select(choice => new Offer(choice.Name, choice.Label))];
        var known = offers.Select(offer => offer.Word).ToList();
        var words = value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.FirstOrDefault(word => known.Count > 0 && !known.Contains(word)) is { } unknown)
            return Unknown(unknown, offers);

        return words.Length == 0 ? new("ange minst ett ord", "name at least one word")
            : known.Count > 0 && words.Distinct(StringComparer.Ordinal).Count() == known.Count
                ? new("alla ord är med, så kravet vore alltid uppfyllt", "every word is there, so the requirement would always be met")
            : null;
    }

    public static LocalizedText? DayOrYear(Sheet sheet, string value)
    {
        if (Sheet.Day(value) is null && Sheet.Year(value) is null)
            return new(
                "skriv en dag som `2026-01-15` eller ett planår som `2026`", "write a day like `2026-01-15` or a plan year like `2026`");

        return sheet["from"] is { } from
            && sheet["until"] is null
            && sheet["as-of"] is null
            && (from.Length != value.Length || string.CompareOrdinal(value, from) < 0)
            ? new(
                $"slutet måste skrivas som början, `{from}`, och inte ligga före den",
                $"the end must be written like the beginning, `{from}`, and not lie before it")
            : null;
    }

    public static LocalizedText? CaseDate(Sheet sheet, string value) =>
        Sheet.Day(value) is not { } day ? new("skriv en dag som `2026-01-15`", "write a day like `2026-01-15`")
        : day < Sheet.Day(sheet["from"]) || day > Sheet.Day(sheet["until"])
            ? new(
                "exemplen måste bedömas per en dag då kravet gäller",
                "the examples must be assessed as of a day when the requirement is in force")
        : null;

    public static LocalizedText? ParameterName(Sheet sheet, string value)
    {
        if (!IdPattern.Parameter.Fits(value))
            return IdPattern.Parameter.Rule;
        if (sheet.Catalog.Parameters.FirstOrDefault(parameter => parameter.Name == value) is not { } known)
            return null;

        var first = known.Values[0].Value;
        var fits = sheet.Pattern switch { Pattern.Within => first is long, Pattern.By => first is DateOnly, _ => first is long or double };
        return fits
            ? null
            : new(
                $"parametern `{value}` har ett annat slags värde ({known.Title.Sv})",
                $"the parameter `{value}` has another kind of value ({known.Title.En})");
    }

    public static LocalizedText? Limit(Sheet sheet, string value) => sheet.Pattern switch
    {
        Pattern.Within => Sheet.Whole(value) is > 0 and <= 1200
            ? null
            : new(
                "skriv ett antal hela månader, till exempel `12`; gränsen räknas alltid i månader",
                "write a whole number of months, for example `12`; the limit is always counted in months"),
        Pattern.By => Sheet.Day(value) is null ? new("skriv en dag som `2026-01-15`", "write a day like `2026-01-15`") : null,
        _ => Sheet.Number(value) is not { } number || (sheet.Fact is { Fact.Kind: FieldKind.Integer } && number != decimal.Truncate(number))
            ? Numeral(sheet.Fact?.Fact)
            : LimitValues.Outside(sheet, number) is null
                ? new("varje tillåtet svar skulle uppfylla kravet", "every permitted answer would meet the requirement")
                : null,
    };

    private static LocalizedText Numeral(Field? field)
    {
        var isWhole = field?.Kind == FieldKind.Integer;
        LocalizedText asked = isWhole
            ? new("skriv ett heltal, till exempel `95`", "write a whole number, for example `95`")
            : new("skriv ett tal, till exempel `95`", "write a number, for example `95`");
        return field is not null && AnswerReading.UnitOf(field) is { } unit
            ? new($"{asked.Sv}; uppgiften räknas i {unit.Sv}", $"{asked.En}; the fact is counted in {unit.En}")
            : asked;
    }

    // What is uncertain is asked, not judged.
    public static LocalizedText? Confidence(Sheet sheet, string value) => value == nameof(Model.Reports.Confidence.U) && !sheet.IsQuestion
        ? new(
            "ett krav kan inte vila bara på en osäker källa (`U`); ange en källa som går att belägga (är det bara gränsen som är osäker, ange dess källa med `--limit-source`), eller skriv en fråga (`--pattern fraga`)",
            "a requirement cannot rest on an uncertain source (`U`) alone; name one that can be shown (when only the limit is uncertain, name its source with `--limit-source`), or write a question (`--pattern fraga`)")
        : IsOffered("confidence")(sheet, value);

    public static LocalizedText? GoalKey(Sheet sheet, string value) => IdPattern.Kebab.Fits(value) ? null : IdPattern.Kebab.Rule;

    public static LocalizedText? Applies(Sheet sheet, string value) =>
        AppliesWitness.IsAlways(value) ? null : AppliesWitness.Problem(sheet, value);

    public static LocalizedText? Review(Sheet sheet, string value)
    {
        DiagnosticBag bag = new();
        var node = YamlReader.Read(Encoding.UTF8.GetBytes(value), null, bag);
        var problems = node is null ? bag.ToSortedList() : ReviewFromYaml.Read(node).Diagnostics;
        return problems.Count == 0 ? null : problems[0].Message;
    }

    private static LocalizedText NoFact(Sheet sheet, string value)
    {
        var found = FactSearch.ByWords(value, sheet.Pattern);
        if (found.Count > 0)
            return new($"välj bland {Listed(found, fact => fact.Name.Sv)}", $"choose among {Listed(found, fact => fact.Name.En)}");

        var meant = FactSearch.Meant(value);
        return new(
            $"ingen uppgift i genomgången heter {Quoting.Text(value)}{(meant is null ? "" : $"; menade du `{meant}`?")}",
            $"no fact of the review is called {Quoting.Text(value)}{(meant is null ? "" : $"; did you mean `{meant}`?")}");
    }

    private static string Listed(IEnumerable<FactPath> facts, Func<FactPath, string> name) =>
        string.Join(", ", facts.Select(fact => $"`{fact.Path}` ({name(fact)})"));

    // A label may be misspelt too: whoever writes "storre" means what is called "större".
    private static LocalizedText Unknown(string value, IReadOnlyList<Offer> offers)
    {
        var shown = string.Join(", ", offers.Select(offer => offer.Word));
        var near = Suggestion.For(value, offers.SelectMany(offer => (string[])[offer.Word, offer.Meaning.Sv, offer.Meaning.En]));
        return offers.FirstOrDefault(offer => offer.Word == near || offer.Meaning.Sv == near || offer.Meaning.En == near)?.Word is { } meant
            ? new($"{Quoting.Text(value)} finns inte; menade du `{meant}`?", $"there is no {Quoting.Text(value)}; did you mean `{meant}`?")
            : new($"{Quoting.Text(value)} finns inte; välj bland {shown}", $"there is no {Quoting.Text(value)}; choose among {shown}");
    }

    private static LocalizedText Kind(FactPath fact) => fact.Fact.Kind switch
    {
        FieldKind.Boolean => new("en ja-eller-nej-fråga", "a question of yes or no"),
        FieldKind.Integer or FieldKind.Number => new("ett tal", "a number"),
        FieldKind.Text => new("fri text", "free text"),
        FieldKind.Choice => new("ett val bland ord", "a choice among words"),
        FieldKind.Date => new("ett datum", "a date"),
        FieldKind.Instant => new("ett klockslag", "an instant"),
        FieldKind.Coverage => new("ett svar för en hel lista", "an answer for a whole list"),
        FieldKind.Object => new("något med flera uppgifter", "something with several facts"),
        FieldKind.List => new("en lista", "a list"),
    };
}

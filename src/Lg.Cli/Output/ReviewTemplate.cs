using System.Globalization;
using System.Text;
using Lg.Model;
using Lg.Model.Fields;
using Lg.Rules;

namespace Lg.Cli.Output;

/// <summary>
/// Writes an empty review in YAML, with every field as a comment: its question, its chapter, and what may be answered.
/// Made from the field table, so that it never lags behind the model.
/// </summary>
internal sealed class ReviewTemplate(Language language)
{
    private readonly StringBuilder text = new();

    /// <summary>Returns the template. It reads as an empty draft; a field is answered by removing its <c># </c>.</summary>
    /// <param name="language">The language of the comments.</param>
    /// <param name="catalog">The catalog whose words for topics and areas stand last; <c>null</c> to leave them out.</param>
    public static string Write(Language language, CatalogInfo? catalog = null)
    {
        ReviewTemplate template = new(language);
        template.WritePreamble();
        foreach (var field in FieldTable.Review.Fields.Where(field => !field.IsDerived && field.Name is not ("schemaVersion" or "stage")))
            template.WriteTop(field);
        if (catalog is not null)
            template.WriteWords(catalog);
        return template.text.ToString();
    }

    // The model knows no catalog, so the questions cannot say which words there are.
    private void WriteWords(CatalogInfo catalog)
    {
        Line("");
        WriteCommented("",
        [
            $"# {Say("Målämnen som `topic` kan ha:", "Words that `topic` can have:")}",
            .. catalog.Goals.Select(goal => $"#   {goal.Key} – {goal.Title.In(language)}"),
            $"# {Say("Områden som `area` kan ha, utom för dataskyddsombudets rekommendationer:", "Words that `area` can have, except for the officer's recommendations:")}",
            .. catalog.Areas.Select(area => $"#   {area.Id} – {area.Title.In(language)}"),
        ]);
    }

    private void WritePreamble()
    {
        Line(Say("# Ledningens genomgång – utkast.", "# Management review – draft."));
        Line(Say("# Ta bort \"# \" framför ett fält för att svara. Det som inte är ifyllt räknas som inte besvarat.", "# Remove \"# \" before a field to answer. What is not filled in counts as not answered."));
        Line(Say("# Att något inte finns är också ett svar: false, [] för en lista, exists: false för en grupp.", "# That there is none is an answer too: false, [] for a list, exists: false for a group."));
        Line(Say("# Skriv roller, inte namn på personer. `lg questions FIL` visar vad som är värt att svara på härnäst.", "# Write roles, not names of persons. `lg questions FILE` shows what is worth answering next."));
        Line("");
        Line($"schemaVersion: \"{SchemaVersion.Current}\"");
        Line("");
        Line($"# {Comment(FieldTable.Review.Find("stage")!)}");
        Line("stage: draft");
    }

    // A group stands without comment, so that its fields can be answered one by one; a list is taken as a whole.
    private void WriteTop(Field field)
    {
        Line("");
        if (field.Kind != FieldKind.Object)
        {
            WriteCommented("", FieldLines(field, ""));
            return;
        }

        Line($"# {Comment(field)}");
        Line($"{field.Name}:");
        WriteCommented("  ", field.Type!.Fields.SelectMany(child => FieldLines(child, "")));
    }

    // Removing the mark from any whole field, or from all of them, leaves valid YAML.
    private void WriteCommented(string margin, IEnumerable<string> lines)
    {
        foreach (var line in lines)
            Line($"{margin}# {line}");
    }

    private IEnumerable<string> FieldLines(Field field, string indent, bool beginsItem = false)
    {
        if (field.IsDerived)
            return [];

        var name = $"{(beginsItem ? indent[..^2] + "- " : indent)}{field.Name}:{(field.IsKey ? " \"1\"" : "")}";
        var below = field.Type is not { } type ? []
            : field.Kind == FieldKind.Object ? type.Fields.SelectMany(child => FieldLines(child, indent + "  "))
            : type.Fields.SelectMany((child, position) => FieldLines(child, indent + "    ", beginsItem: position == 0));
        return [$"{indent}# {Comment(field)}", name, .. below];
    }

    private string Comment(Field field) => string.Join(" ", new[]
    {
        field.Question.In(language),
        $"[{Answer(field)}{(field.Chapter is { } chapter ? Say($"; kapitel {chapter}", $"; chapter {chapter}") : "")}]",
    });

    private string Answer(Field field) => field.Kind switch
    {
        FieldKind.List => Say($"lista{ItemOf(field)}; [] om inga finns", $"list{ItemOf(field)}; [] if there are none"),
        FieldKind.Object => field.Type!.IsStatable ? Say("grupp; exists: false om det inte finns", "group; exists: false if there is none") : Say("grupp", "group"),
        var kind => Scalar(field, kind),
    };

    private string ItemOf(Field field) => field.Type is not null ? "" : Say($" av {Scalar(field, field.ItemKind!.Value)}", $" of {Scalar(field, field.ItemKind!.Value)}");

    private string Scalar(Field field, FieldKind kind) => kind switch
    {
        FieldKind.Boolean => Say("true eller false", "true or false"),
        FieldKind.Integer => Say($"heltal{Range(field)}", $"whole number{Range(field)}"),
        FieldKind.Number => Say($"tal{Range(field)}", $"number{Range(field)}"),
        FieldKind.Text => "text",
        FieldKind.Choice => string.Join(", ", field.Choices.Select(choice => $"{choice.Name} ({choice.Label.In(language)})")),
        FieldKind.Date => Say("datum: 2026, 2026-10 eller 2026-10-31", "date: 2026, 2026-10 or 2026-10-31"),
        FieldKind.Instant => Say("tidpunkt: 2026-05-01T14:30:00+02:00", "instant: 2026-05-01T14:30:00+02:00"),
        FieldKind.Coverage => Say("all, some (en del, inte alla), atLeastSome (minst en del), none, { done: 3, of: 11 } eller { atLeast: 2 }", "all, some (some, not all), atLeastSome (at least some), none, { done: 3, of: 11 } or { atLeast: 2 }"),
        FieldKind.Object or FieldKind.List => Say("grupp", "group"),
    };

    private static string Range(Field field) => (field.Minimum, field.Maximum) is ({ } minimum, { } maximum)
        ? string.Create(CultureInfo.InvariantCulture, $" {minimum}–{maximum}")
        : "";

    private string Say(string swedish, string english) => new LocalizedText(swedish, english).In(language);

    private void Line(string line) => text.Append(line).Append('\n');
}

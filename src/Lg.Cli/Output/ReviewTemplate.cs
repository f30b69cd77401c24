using System.Text;
using Lg.Model;
using Lg.Model.Fields;
using Lg.Rules;
using Lg.Rules.Findings;
using Lg.Rules.Wording;

namespace Lg.Cli.Output;

/// <summary>
/// Writes an empty review in YAML, with every field as a comment: its question, its chapter, and what may be answered.
/// Made from the field table, so that it never lags behind the model.
/// </summary>
internal sealed class ReviewTemplate(Language language, CatalogInfo? catalog)
{
    private readonly StringBuilder text = new();

    /// <summary>Returns the template. It reads as an empty draft; a field is answered by removing its <c># </c>.</summary>
    /// <param name="language">The language of the comments.</param>
    /// <param name="catalog">The catalog whose words for topics and areas stand last; <c>null</c> to leave them out.</param>
    public static string Write(Language language, CatalogInfo? catalog = null)
    {
        ReviewTemplate template = new(language, catalog);
        template.WritePreamble();
        foreach (var field in FieldTable.Review.Fields.Where(field => !field.IsDerived && field.Name is not ("schemaVersion" or "stage")))
            template.WriteTop(field);
        template.WriteWords();
        return template.text.ToString();
    }

    // The model knows no catalog, so the questions cannot say which words there are.
    private void WriteWords()
    {
        if (catalog is null)
            return;

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
        Line(Say(
            "# Ta bort \"# \" framför ett fält för att svara. Det som inte är ifyllt räknas som inte besvarat.",
            "# Remove \"# \" before a field to answer. What is not filled in counts as not answered."));
        Line(Say(
            "# Att något inte finns är också ett svar: false, [] för en lista, exists: false för en grupp.",
            "# That there is none is an answer too: false, [] for a list, exists: false for a group."));
        Line(Say(
            "# Skriv roller, inte namn på personer. `lg questions FIL` visar vad som är värt att svara på härnäst.",
            "# Write roles, not names of persons. `lg questions FILE` shows what is worth answering next."));
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

    private string Answer(Field field) => field switch
    {
        { Kind: FieldKind.Object } => field.Type!.IsStatable
            ? Say("grupp; exists: false om det inte finns", "group; exists: false if there is none")
            : Say("grupp", "group"),
        { WordKind: { } kind } when catalog is not null => Word(kind),
        _ => AnswerWords.Of(AllowedAnswers.Of(field), language),
    };

    private string Word(WordKind kind) => kind switch
    {
        WordKind.Topic => Say("ett av målämnena sist i filen", "one of the topics at the end of the file"),
        WordKind.Area => Say("ett av områdena sist i filen", "one of the areas at the end of the file"),
        WordKind.Requirement =>
            Say("id för ett krav; `lg catalog list` visar alla", "the id of a requirement; `lg catalog list` shows them all"),
    };

    private string Say(string swedish, string english) => new LocalizedText(swedish, english).In(language);

    private void Line(string line) => text.Append(line).Append('\n');
}

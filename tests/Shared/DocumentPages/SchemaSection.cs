using System.Text.Json.Nodes;

namespace Lg.Tests.DocumentPages;

/// <summary>Shows the forms that operations speak of, each with its members.</summary>
internal static class SchemaSection
{
    private const string Prefix = "#/components/schemas/";

    public static void Write(Html page, JsonObject schemas)
    {
        page.Add($"<section id=\"forms\">\n<h2>Forms</h2>\n");
        foreach (var (name, schema) in schemas)
            Write(page, name, schema!);
        page.Add($"</section>\n");
    }

    /// <summary>Writes what a value looks like, in a word or two, with a link to more.</summary>
    public static void WriteForm(Html page, JsonNode? schema)
    {
        if (schema is not JsonObject)
            return;

        if (schema["$ref"]?.GetValue<string>() is { } pointer)
            page.Add($"<a href=\"#form-{pointer[Prefix.Length..]}\">{pointer[Prefix.Length..]}</a>");
        else if (schema["items"] is { } items)
            WriteList(page, items);
        else if ((schema["oneOf"] ?? schema["anyOf"]) is JsonArray alternatives)
            WriteAlternatives(page, alternatives);
        else if (schema["enum"] is JsonArray words)
            page.Add($"<code>{string.Join(" | ", words)}</code>");
        else
            page.Add($"{TypeOf(schema)}");
    }

    private static void WriteList(Html page, JsonNode items)
    {
        page.Add($"list of ");
        WriteForm(page, items);
    }

    private static void WriteAlternatives(Html page, JsonArray alternatives)
    {
        var isFirst = true;
        foreach (var alternative in alternatives.Where(alternative => TypeOf(alternative!) != "null"))
        {
            page.Add(isFirst ? $"" : (FormattableString)$" or ");
            WriteForm(page, alternative);
            isFirst = false;
        }
    }

    private static void Write(Html page, string name, JsonNode schema)
    {
        // The anchor is inside, so that a browser that goes there opens it.
        page.Add($"<details>\n<summary><code>{name}</code> {schema["description"]}</summary>\n<div id=\"form-{name}\">\n");
        if (schema["properties"] is JsonObject members)
            WriteMembers(page, members, [.. (schema["required"]?.AsArray() ?? []).Select(required => required!.GetValue<string>())]);
        else
            WriteForm(page, schema);
        page.Add($"</div>\n</details>\n");
    }

    private static void WriteMembers(Html page, JsonObject members, IReadOnlyList<string> required)
    {
        page.Add(
            $"<table>\n<thead><tr><th scope=\"col\">Member</th><th scope=\"col\">Form</th><th scope=\"col\">Means</th></tr></thead>\n<tbody>\n");
        foreach (var (name, member) in members)
        {
            page.Add($"<tr><th scope=\"row\"><code>{name}</code>{(required.Contains(name) ? " (always)" : "")}</th><td>");
            WriteForm(page, member);
            page.Add($"</td><td>").AddProse(member!["description"]?.GetValue<string>() ?? "").Add($"</td></tr>\n");
        }

        page.Add($"</tbody>\n</table>\n");
    }

    private static string TypeOf(JsonNode schema) => schema["type"] switch
    {
        JsonArray types => string.Join(" or ", types.Select(type => type!.GetValue<string>()).Where(type => type != "null")),
        { } type => type.GetValue<string>(),
        null => "anything",
    };
}

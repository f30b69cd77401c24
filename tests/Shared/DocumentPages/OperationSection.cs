using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Lg.Tests.DocumentPages;

/// <summary>Shows an operation: what it does, what goes in, each outcome, and examples.</summary>
internal static class OperationSection
{
    private static readonly JsonSerializerOptions Indented =
        new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IReadOnlyList<DocumentedOperation> In(JsonNode document) =>
    [
        .. from path in document["paths"]!.AsObject()
           from operation in path.Value!.AsObject()
           select new DocumentedOperation(path.Key, operation.Key, operation.Value!),
    ];

    public static void Write(Html page, DocumentedOperation operation, JsonNode document)
    {
        page.Add(
            $"<section id=\"{operation.Id}\">\n<h2><span class=\"method\">{operation.Method}</span> <code>{operation.Path}</code></h2>\n");
        page.Add($"<p><strong>{operation.Summary}.</strong> ").AddProse(operation.Description).Add($"</p>\n");
        WriteParameters(page, operation.Value["parameters"]?.AsArray() ?? []);
        if (operation.Value["requestBody"]?["content"] is JsonObject body)
        {
            page.Add($"<h3>Request</h3>\n");
            WriteContent(page, body, document);
        }

        WriteOutcomes(page, operation.Value["responses"]!.AsObject(), document);
        page.Add($"</section>\n");
    }

    private static void WriteParameters(Html page, JsonArray parameters)
    {
        if (parameters.Count == 0)
            return;

        page.Add(
            $"<h3>Parameters</h3>\n<table>\n<thead><tr><th scope=\"col\">Name</th><th scope=\"col\">In</th><th scope=\"col\">Form</th><th scope=\"col\">Means</th></tr></thead>\n<tbody>\n");
        foreach (var parameter in parameters)
        {
            page.Add($"<tr><th scope=\"row\"><code>{parameter!["name"]}</code></th><td>{parameter["in"]}</td><td>");
            SchemaSection.WriteForm(page, parameter["schema"]);
            page.Add($"</td><td>").AddProse(parameter["description"]?.GetValue<string>() ?? "").Add($"</td></tr>\n");
        }

        page.Add($"</tbody>\n</table>\n");
    }

    private static void WriteOutcomes(Html page, JsonObject responses, JsonNode document)
    {
        page.Add($"<h3>Outcomes</h3>\n");
        foreach (var (status, response) in responses)
        {
            page.Add($"<p><strong>{status}</strong> ").AddProse(response!["description"]?.GetValue<string>() ?? "").Add($"</p>\n");
            WriteHeaders(page, response["headers"]?.AsObject() ?? []);
            WriteContent(page, response["content"]?.AsObject() ?? [], document);
        }
    }

    private static void WriteHeaders(Html page, JsonObject headers)
    {
        foreach (var (name, header) in headers)
            page.Add($"<p>Header <code>{name}</code>: ").AddProse(header!["description"]?.GetValue<string>() ?? "").Add($"</p>\n");
    }

    private static void WriteContent(Html page, JsonObject content, JsonNode document)
    {
        foreach (var (mediaType, body) in content)
        {
            page.Add($"<p><code>{mediaType}</code> ");
            SchemaSection.WriteForm(page, body!["schema"]);
            page.Add($"</p>\n");
            foreach (var (_, named) in body["examples"]?.AsObject() ?? [])
                WriteExample(page, Resolve(named!, document));
        }
    }

    private static void WriteExample(Html page, JsonNode example)
    {
        if (example["externalValue"]?.GetValue<string>() is { } address)
        {
            page.Add($"<p>Example: <a href=\"{address}\">{example["summary"]}</a></p>\n");
            return;
        }

        var value = example["value"];
        var text = value is JsonValue plain && plain.TryGetValue<string>(out var written) ? written : value!.ToJsonString(Indented);

        // What scrolls must be reached with the keyboard, and say what it is.
        page.Add(
            $"<details>\n<summary>Example: {example["summary"]}</summary>\n<pre tabindex=\"0\" role=\"group\" aria-label=\"Example: {example["summary"]}\">{text}</pre>\n</details>\n");
    }

    private static JsonNode Resolve(JsonNode node, JsonNode document) =>
        node["$ref"]?.GetValue<string>() is { } pointer ? pointer.Split('/').Skip(1).Aggregate(document, (at, step) => at[step]!) : node;
}

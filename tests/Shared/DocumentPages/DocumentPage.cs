using System.Text.Json.Nodes;

namespace Lg.Tests.DocumentPages;

/// <summary>
/// The OpenAPI document as a page for people: no script, no font, nothing from another address. What the document holds decides
/// what the page holds, so the two cannot differ.
/// </summary>
internal static class DocumentPage
{
    private const string Style =
        """
        :root { color-scheme: light dark; --paper: #fff; --ink: #1b1f24; --link: #0b4f9e; }
        @media (prefers-color-scheme: dark) { :root { --paper: #14171b; --ink: #e8ebef; --link: #8ebcff; } }
        * { box-sizing: border-box; }
        body { font: 1rem/1.5 system-ui, sans-serif; max-width: 72rem; margin: 0 auto; padding: 1rem 1.5rem 4rem; background: var(--paper); color: var(--ink); overflow-wrap: break-word; }
        a { color: var(--link); }
        h1, h2, h3 { line-height: 1.2; }
        section { border-top: 1px solid #8888; padding-top: .5rem; margin-top: 2rem; }
        code, pre { font: .9rem/1.4 ui-monospace, monospace; }
        pre { overflow: auto; max-height: 32rem; padding: .75rem; border: 1px solid #8888; border-radius: .25rem; }
        table { border-collapse: collapse; width: 100%; }
        th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid #8884; }
        summary { cursor: pointer; }
        nav ul { list-style: none; padding-left: 0; columns: 2 min(24rem, 100%); }
        .method { font-weight: bold; text-transform: uppercase; }
        @media (max-width: 40rem) {
          thead { display: none; }
          tr { display: block; padding: .4rem 0; border-bottom: 1px solid #8884; }
          th, td { display: block; padding: 0; border: 0; }
        }
        """;

    /// <summary>Returns the page of a document.</summary>
    public static string Write(JsonNode document)
    {
        Html page = new();
        var info = document["info"]!;
        page.Add(
            $"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n");
        page.Add($"<title>{info["title"]} – HTTP</title>\n").Add($"<style>").AddRaw(Style).Add($"</style>\n</head>\n<body>\n<header>\n");
        page.Add($"<h1>{info["title"]}</h1>\n<p>{info["summary"]}</p>\n<p>").AddProse(info["description"]!.GetValue<string>());
        page.Add($"</p>\n<p>The same as <a href=\"/openapi/v1.json\">OpenAPI 3.1</a>, version {info["version"]}.</p>\n</header>\n");

        var operations = OperationSection.In(document);
        WriteContents(page, operations);
        page.Add($"<main>\n");
        foreach (var operation in operations)
            OperationSection.Write(page, operation, document);
        SchemaSection.Write(page, document["components"]?["schemas"]?.AsObject() ?? []);
        return page.Add($"</main>\n</body>\n</html>\n").ToString();
    }

    private static void WriteContents(Html page, IReadOnlyList<DocumentedOperation> operations)
    {
        page.Add($"<nav aria-label=\"Operations\">\n<ul>\n");
        foreach (var operation in operations)
            page.Add(
                $"<li><a href=\"#{operation.Id}\"><span class=\"method\">{operation.Method}</span> <code>{operation.Path}</code></a> {operation.Summary}</li>\n");
        page.Add($"</ul>\n</nav>\n");
    }
}

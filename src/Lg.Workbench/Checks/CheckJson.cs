using System.Text.Json.Nodes;
using Lg.Model.Diagnostics;

namespace Lg.Workbench.Checks;

/// <summary>Writes what is wrong with a catalog as JSON: the counts, and each thing with its place, in both languages.</summary>
internal static class CheckJson
{
    public static string Write(CheckReport report) => JsonText.Write(new JsonObject
    {
        ["requirements"] = report.Requirements,
        ["cases"] = report.Cases,
        ["errors"] = report.Errors,
        ["warnings"] = report.Warnings,
        ["omitted"] = report.Omitted,
        ["diagnostics"] = new JsonArray([.. report.Diagnostics.Select(Of)]),
    });

    /// <summary>Returns a diagnostic as JSON.</summary>
    public static JsonObject Of(Diagnostic diagnostic)
    {
        JsonObject json = new()
        {
            ["code"] = diagnostic.Code,
            ["severity"] = JsonText.Word(diagnostic.Severity),
            ["message"] = JsonText.Both(diagnostic.Message),
        };
        if (diagnostic.Help is { } help) json.Add("help", JsonText.Both(help));
        if (diagnostic.File is { } file) json.Add("file", file);
        if (diagnostic.Line > 0)
        {
            json.Add("line", diagnostic.Line);
            json.Add("column", diagnostic.Column);
            json.Add("length", diagnostic.Length);
        }

        if (diagnostic.Pointer is { Length: > 0 } pointer) json.Add("pointer", pointer);
        return json;
    }
}

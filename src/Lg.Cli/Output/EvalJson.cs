using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lg.Model;
using Lg.Model.Diagnostics;
using Lg.Model.Reports;
using Lg.Rules;

namespace Lg.Cli.Output;

/// <summary>Writes what an expression comes to as JSON: a value, unknown, an error, or what the checker refuses.</summary>
internal static class EvalJson
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions Indented = new(Compact) { WriteIndented = true, NewLine = "\n" };

    public static string Write(ExpressionResult result, Explanation? explanation, LocalizedText? why, Language language)
    {
        var json = Of(result, language);
        if (why is not null)
            json.Add("why", why.In(language));
        if (explanation is not null)
            json.Add("explanation", Of(explanation));
        return json.ToJsonString(Indented) + "\n";
    }

    public static string WriteLine(ExpressionResult result, Language language) => Of(result, language).ToJsonString(Compact);

    public static string WriteUnsupported(IReadOnlyList<Diagnostic> diagnostics, Language language) =>
        Problem("unsupported", diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error), language);

    public static string WriteProblem(Diagnostic problem, Language language) => Problem("invalid", problem, language);

    private static string Problem(string kind, Diagnostic problem, Language language) =>
        new JsonObject { [kind] = CodeAndMessage(problem.Code, problem.Message.In(language)) }.ToJsonString(Compact);

    private static JsonObject Of(ExpressionResult result, Language language) => result switch
    {
        ExpressionResult.Value value => new() { ["value"] = JsonNode.Parse(value.Json.GetRawText()), ["type"] = value.Type },
        ExpressionResult.Unknown unknown =>
            new() { ["unknown"] = new JsonArray([.. unknown.Missing.Select(fact => (JsonNode)fact.Pointer)]) },
        ExpressionResult.Error error => new() { ["error"] = CodeAndMessage(error.Code, error.Message.In(language)) },
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static JsonObject CodeAndMessage(string code, string message) => new() { ["code"] = code, ["message"] = message };

    private static JsonObject Of(Explanation explanation)
    {
        JsonObject json = new() { ["clause"] = explanation.Clause };
        if (explanation.Operator is { } name)
            json.Add("operator", name);
        json.Add("truth", explanation.Truth);
        if (explanation.Pointer is { } pointer)
            json.Add("pointer", pointer);
        if (explanation.Parts.Count > 0)
            json.Add("parts", new JsonArray([.. explanation.Parts.Select(Of)]));
        if (explanation.Omitted is { } omitted)
            json.Add("omitted", omitted);
        return json;
    }
}

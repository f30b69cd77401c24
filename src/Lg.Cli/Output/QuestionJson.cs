using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lg.Model.Json;
using Lg.Model.Reports;
using Lg.Model.Views;

namespace Lg.Cli.Output;

/// <summary>Writes the questions of a report as they stand in the report's own JSON.</summary>
internal static class QuestionJson
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true, NewLine = "\n" };

    public static string Write(Report report, int? top)
    {
        var shown = ReportJson.Write(report, new() { Include = [ReportInclude.Questions], Languages = TextLanguages.Both, Top = top });
        var questions = JsonNode.Parse(shown)!["questions"] ?? new JsonArray();
        return questions.ToJsonString(Options) + "\n";
    }
}

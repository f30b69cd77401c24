using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lg.Model.Json;
using Lg.Model.Reports;

namespace Lg.Cli.Output;

/// <summary>Writes the questions of a report as they stand in the report's own JSON.</summary>
internal static class QuestionJson
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true, NewLine = "\n" };

    public static string Write(Report report, int? top)
    {
        var shown = report with { Questions = [.. report.Questions.Take(top ?? int.MaxValue)] };
        var questions = JsonNode.Parse(ReportJson.Write(shown))!["questions"]!;
        return questions.ToJsonString(Options) + "\n";
    }
}

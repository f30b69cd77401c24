using System.Text;
using Lg.Model.Json;
using Lg.Model.Reports;

namespace Lg.Cli.Output;

/// <summary>Writes the questions of a report, each with the ways to decide what it decides.</summary>
internal static class QuestionJson
{
    public static string Write(Report report, int? top) =>
        Encoding.UTF8.GetString(ReportJson.Write([.. report.Questions.Take(top ?? int.MaxValue)]));
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lg.Model;
using Lg.Model.Reports;

namespace Lg.Rules.Presentation;

/// <summary>
/// Writes a report as SARIF 2.1.0, which code scanning of build services reads. Each requirement is a rule, and each verdict a result: what
/// is not met fails, what is undetermined is open, what a person must judge is for review, what is announced is informational, and the rest
/// passes or does not apply.
/// </summary>
public static class SarifReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static readonly JsonSerializerOptions Indented =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true, NewLine = "\n" };

    /// <summary>Returns the report, indented, with line feeds.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of the texts.</param>
    /// <param name="file">
    /// The review as a path within the repository, so that a service can show where a finding is; <c>null</c> when it is no file.
    /// </param>
    public static string Write(Report report, Language language, string? file = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        JsonObject log = new()
        {
            ["$schema"] = Schema,
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(Run(report, language, file)),
        };
        return log.ToJsonString(Indented) + "\n";
    }

    private static JsonObject Run(Report report, Language language, string? file) => new()
    {
        ["tool"] = new JsonObject
        {
            ["driver"] = new JsonObject
            {
                ["name"] = "Lg",
                ["version"] = report.Receipt.Engine,
                ["rules"] = new JsonArray([.. report.Requirements.Select(requirement => Rule(requirement, language))]),
            },
        },
        ["language"] = language == Language.Swedish ? "sv" : "en",
        ["invocations"] = new JsonArray(new JsonObject
        {
            ["executionSuccessful"] = report.Errors.Count == 0,
            ["toolExecutionNotifications"] = new JsonArray(
            [
                .. report.Errors.Select(error => Notice("error", $"{error.Requirement}: {error.Message.In(language)}", error.Code)),
                .. report.Warnings.Select(warning => Notice("warning", warning.Message.In(language), warning.Code)),
            ]),
        }),
        ["results"] = new JsonArray([.. new SarifResults(report, language, file).All()]),
        ["properties"] = new JsonObject
        {
            ["asOf"] = Day(report.Receipt.AsOf),
            ["catalogVersion"] = report.Receipt.CatalogVersion,
            ["catalogHash"] = report.Receipt.CatalogHash,
            ["inputHash"] = report.Receipt.InputHash,
        },
    };

    private static JsonObject Rule(RequirementResult requirement, Language language)
    {
        JsonObject rule = new()
        {
            ["id"] = requirement.Id,
            ["shortDescription"] = Text(requirement.Title.In(language)),
            ["defaultConfiguration"] = new JsonObject { ["level"] = SarifResults.LevelOf(requirement.Severity) },
            ["properties"] = new JsonObject
            {
                ["ruleset"] = requirement.Ruleset,
                ["area"] = requirement.Area,
                ["severity"] = Word(requirement.Severity),
                ["basis"] = Word(requirement.Basis),
                ["tags"] = new JsonArray(requirement.Ruleset, requirement.Area),
            },
        };
        if (requirement.Remedy is { } remedy)
            rule["help"] = Text(remedy.In(language));
        return rule;
    }

    private static JsonObject Notice(string level, string text, string code) => new()
    {
        ["level"] = level,
        ["message"] = Text(text),
        ["descriptor"] = new JsonObject { ["id"] = code },
    };

    internal static JsonObject Text(string text) => new() { ["text"] = text };

    internal static string Word(Enum member) => JsonNamingPolicy.CamelCase.ConvertName(member.ToString());

    internal static string Day(DateOnly day) => day.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
}

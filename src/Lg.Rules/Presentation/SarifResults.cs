using System.Text.Json.Nodes;
using Lg.Model;
using Lg.Model.Reports;

namespace Lg.Rules.Presentation;

/// <summary>The results of a report as SARIF: a row for each finding, and one for each requirement that has none.</summary>
internal sealed class SarifResults(Report report, Language language, string? file)
{
    private readonly Dictionary<string, int> rules =
        report.Requirements.Select((requirement, index) => (requirement.Id, index)).ToDictionary(StringComparer.Ordinal);

    /// <summary>Returns how bad it is that a requirement is not met.</summary>
    public static string LevelOf(Severity severity) => severity switch
    {
        Severity.Critical or Severity.Major => "error",
        Severity.Minor => "warning",
        Severity.Advice => "note",
    };

    /// <summary>
    /// Returns all of them: the findings as the report has them, then what is announced, then what a person must judge, then the rest.
    /// </summary>
    public IEnumerable<JsonObject> All()
    {
        var shown = report.Findings.Concat(report.Upcoming).Select(finding => finding.Requirement)
            .Concat(report.OpenQuestions.Select(question => question.Requirement)).ToHashSet(StringComparer.Ordinal);
        return report.Findings.Select(Of)
            .Concat(report.Upcoming.Select(Of))
            .Concat(
                report.OpenQuestions.Select(question => Result(question.Requirement, "review", question.Text.In(language), subject: null)))
            .Concat(report.Requirements.Where(requirement => !shown.Contains(requirement.Id)).Select(Of));
    }

    private JsonObject Of(Finding finding)
    {
        var result = Result(
            finding.Requirement,
            finding.Readiness is not null ? "informational" : KindOf(finding.Verdict),
            finding.Message.In(language),
            finding.Subject);
        if (finding is { Verdict: Verdict.NotMet, Readiness: null })
            result["level"] = LevelOf(finding.Severity);
        JsonObject properties = new() { ["points"] = finding.Points };
        if (finding.Readiness is { } readiness)
            properties["readiness"] = SarifReport.Word(readiness);
        if (finding.InForceFrom is { } day)
            properties["inForceFrom"] = SarifReport.Day(day);
        if (finding.Waiver is { } waiver)
            properties["waiver"] = SarifReport.Word(waiver);
        if (finding.Omitted is { } omitted)
            properties["omitted"] = omitted;
        result["properties"] = properties;
        return result;
    }

    private JsonObject Of(RequirementResult requirement)
    {
        var result = Result(
            requirement.Id, KindOf(requirement.Verdict), (requirement.Reason ?? requirement.Title).In(language), subject: null);
        if (requirement.Verdict == Verdict.NotMet)
            result["level"] = LevelOf(requirement.Severity);
        return result;
    }

    private static string KindOf(Verdict verdict) => verdict switch
    {
        Verdict.Met => "pass",
        Verdict.NotMet => "fail",
        Verdict.Undetermined => "open",
        Verdict.NotApplicable => "notApplicable",
    };

    // Only what fails has a level. The same row has the same fingerprint the next time, wherever its item then stands.
    private JsonObject Result(string requirement, string kind, string message, Subject? subject) => new()
    {
        ["ruleId"] = requirement,
        ["ruleIndex"] = rules.GetValueOrDefault(requirement, -1),
        ["kind"] = kind,
        ["level"] = "none",
        ["message"] = SarifReport.Text(message),
        ["locations"] = new JsonArray(Location(subject)),
        ["partialFingerprints"] =
            new JsonObject { ["requirementAndSubject/v1"] = $"{requirement} {kind} {subject?.Key ?? subject?.Pointer}".TrimEnd() },
    };

    private JsonObject Location(Subject? subject)
    {
        JsonObject location = new()
        {
            ["logicalLocations"] = new JsonArray(new JsonObject
            {
                ["name"] = subject?.Title ?? subject?.Key ?? subject?.Kind ?? "review",
                ["fullyQualifiedName"] = subject?.Pointer ?? "",
                ["kind"] = subject?.Kind ?? "review",
            }),
        };
        if (file is not null)
        {
            location["physicalLocation"] = new JsonObject
            {
                ["artifactLocation"] = new JsonObject { ["uri"] = string.Join('/', file.Split('/', '\\').Select(Uri.EscapeDataString)) },
                ["region"] = new JsonObject { ["startLine"] = 1 },
            };
        }

        return location;
    }
}

using System.Text.Json.Nodes;

namespace Lg.Workbench.Cases;

/// <summary>Writes what cases have shown as JSON: everything, as counts.</summary>
internal static class CoverageJson
{
    public static string Write(CoverageReport report) => JsonText.Write(new JsonObject
    {
        ["cases"] = report.Cases,
        ["requirements"] = new JsonArray([.. report.Requirements.Select(Of)]),
    });

    private static JsonObject Of(RequirementCoverage requirement) => new()
    {
        ["requirement"] = requirement.Requirement.Id,
        ["cases"] = requirement.Cases,
        ["verdicts"] =
            new JsonObject(requirement.Verdicts.Select(pair => KeyValuePair.Create(JsonText.Word(pair.Key), (JsonNode?)pair.Value))),
        ["clauses"] = new JsonArray([.. requirement.Clauses.Select(Of)]),
    };

    private static JsonObject Of(ClauseCoverage clause) => new()
    {
        ["part"] = clause.IsApplies ? "applies" : "criterion",
        ["clause"] = clause.Expression.ClauseOf(clause.Clause),
        ["file"] = clause.Expression.Source.File,
        ["line"] = clause.Expression.Source.Locate(clause.Clause.Span.Start).Line,
        ["true"] = clause.True,
        ["false"] = clause.False,
        ["unknown"] = clause.Unknown,
    };
}

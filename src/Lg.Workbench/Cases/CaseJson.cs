using System.Text.Json.Nodes;

namespace Lg.Workbench.Cases;

/// <summary>Writes what came of cases as JSON: the counts, and each failure with what was expected and what came.</summary>
internal static class CaseJson
{
    public static string Write(CaseReport report) => JsonText.Write(Of(report));

    /// <summary>Returns the same as a value.</summary>
    public static JsonObject Of(CaseReport report) => new()
    {
        ["run"] = report.Outcomes.Count,
        ["failed"] = report.Failures.Count(),
        ["failures"] = new JsonArray([.. report.Failures.Select(Of)]),
    };

    private static JsonObject Of(CaseOutcome outcome)
    {
        var place = outcome.Case.Place;
        return new()
        {
            ["requirement"] = outcome.Requirement,
            ["case"] = outcome.Case.Name,
            ["file"] = place.Source.File,
            ["line"] = place.Line,
            ["expected"] = Of(outcome.Expected),
            ["actual"] = outcome.Actual is { } actual ? Of(actual) : null,
            ["facts"] = new JsonArray([.. outcome.Facts.Select(Of)]),
        };
    }

    private static JsonObject Of(CaseFact fact)
    {
        JsonObject json = new() { ["label"] = JsonText.Both(fact.Label), ["value"] = JsonText.Both(fact.Value) };
        if (fact.Item is { } item) json.Insert(0, "item", item);
        return json;
    }

    private static JsonObject Of(Told told)
    {
        JsonObject json = new() { ["verdict"] = JsonText.Word(told.Verdict) };
        if (told.Upcoming is { } upcoming) json.Add("upcoming", JsonText.Word(upcoming));
        if (told.Missing is { } missing) json.Add("missing", JsonText.List(missing));
        if (told.Finding is { } finding) json.Add("finding", finding);
        if (told.Errors is not []) json.Add("errors", JsonText.List(told.Errors));
        return json;
    }
}

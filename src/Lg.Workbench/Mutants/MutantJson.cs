using System.Text.Json.Nodes;

namespace Lg.Workbench.Mutants;

/// <summary>Writes what came of mutants as JSON: the counts, those that no case notices, and the arguments that are not needed.</summary>
internal static class MutantJson
{
    public static string Write(MutantReport report) => JsonText.Write(new JsonObject
    {
        ["requirements"] = report.Requirements,
        ["cases"] = report.Cases,
        ["failingCases"] = report.FailingCases,
        ["mutants"] = report.Outcomes.Count,
        ["noticed"] = report.Noticed,
        ["argued"] = report.Argued.Count(),
        ["survived"] = report.Survivors.Count(),
        ["refused"] = report.Refused,
        ["same"] = report.Same,
        ["survivors"] = new JsonArray([.. report.Survivors.Concat(report.Argued).Select(Of)]),
        ["stale"] = new JsonArray([.. report.Stale.Select(stale => Of(stale.Argument, stale.NoticedBy))]),
    });

    private static JsonObject Of(MutantOutcome outcome)
    {
        var mutant = outcome.Mutant;
        JsonObject json = new()
        {
            ["requirement"] = mutant.Original.Id,
            ["mutant"] = mutant.Key,
            ["part"] = JsonText.Word(mutant.Part),
            ["kind"] = mutant.Operator,
            ["from"] = mutant.Text.From,
            ["to"] = mutant.Text.To,
            ["file"] = mutant.Place.Source.File,
            ["line"] = mutant.Place.Line,
            ["change"] = JsonText.Both(mutant.Change.Value),
        };
        if (outcome.Argument is { } argued) json.Add("argument", JsonText.Both(argued.Argument));
        return json;
    }

    private static JsonObject Of(ArguedSurvivor argument, string? noticedBy) => new()
    {
        ["requirement"] = argument.Requirement,
        ["mutant"] = argument.Mutant,
        ["file"] = argument.Place.Source.File,
        ["line"] = argument.Place.Line,
        ["noticedBy"] = noticedBy,
    };
}

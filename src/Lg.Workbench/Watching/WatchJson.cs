using System.Text.Json.Nodes;
using Lg.Workbench.Cases;
using Lg.Workbench.Checks;

namespace Lg.Workbench.Watching;

/// <summary>Tells of a round as one line of JSON.</summary>
internal static class WatchJson
{
    public static string Write(WatchRound round) => JsonText.Line(new JsonObject
    {
        ["changed"] = JsonText.List(round.Changed),
        ["requirements"] = round.Check.Requirements,
        ["errors"] = round.Check.Errors,
        ["warnings"] = round.Check.Warnings,
        ["diagnostics"] = new JsonArray([.. round.Check.Diagnostics.Select(CheckJson.Of)]),
        ["cases"] = round.Cases is { } cases ? CaseJson.Of(cases) : null,
        ["ran"] = round.Ran,
    });
}

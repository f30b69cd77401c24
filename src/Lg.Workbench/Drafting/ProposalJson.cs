using System.Text.Json.Nodes;

namespace Lg.Workbench.Drafting;

/// <summary>Writes a new requirement as JSON: what is added to which file, and the examples.</summary>
internal static class ProposalJson
{
    public static string Write(Proposal proposal, bool isWritten) => JsonText.Write(new JsonObject
    {
        ["id"] = proposal.Id,
        ["title"] = JsonText.Both(proposal.Title),
        ["written"] = isWritten,
        ["files"] = new JsonArray([
            .. proposal.Edits.Select(
                edit => (JsonNode)new JsonObject { ["path"] = edit.Path, ["new"] = edit.IsNew, ["added"] = edit.Added }),
        ]),
        ["cases"] = new JsonArray([.. proposal.Examples.Select(Of)]),
        ["disagreements"] = new JsonArray([.. proposal.Disagreements.Select(Of)]),
        ["notShown"] = JsonText.List([.. proposal.NotShown.Select(verdict => JsonText.Word(verdict))]),
    });

    private static JsonObject Of(Example example)
    {
        JsonObject json = new()
        {
            ["name"] = example.Name,
            ["verdict"] = JsonText.Word(example.Verdict),
            ["asOf"] = example.AsOf.ToIso(),
            ["review"] = example.Review.DeepClone(),
        };
        if (example.Missing is { } missing) json.Add("missing", JsonText.List(missing));
        if (example.Finding is { } finding) json.Add("finding", finding);
        return json;
    }

    private static JsonObject Of(Disagreement disagreement) => new()
    {
        ["case"] = disagreement.Example.Name,
        ["expected"] = JsonText.Word(disagreement.Example.Verdict),
        ["actual"] = JsonText.Word(disagreement.Actual),
    };
}

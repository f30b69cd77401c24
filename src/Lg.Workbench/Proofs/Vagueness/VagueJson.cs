using System.Text.Json.Nodes;

namespace Lg.Workbench.Proofs.Vagueness;

/// <summary>Writes as JSON what becomes of requirements when documents are vague.</summary>
internal static class VagueJson
{
    public static string Write(IReadOnlyList<VagueProof> proofs) => JsonText.Write(new JsonObject
    {
        ["flipped"] = proofs.Sum(proof => proof.Flipped.Count()),
        ["requirements"] = new JsonArray([.. proofs.Select(Of)]),
    });

    private static JsonObject Of(VagueProof proof) => new()
    {
        ["id"] = proof.Requirement.Id,
        ["statements"] = new JsonArray([.. proof.Statements.Select(statement => new JsonObject
        {
            ["of"] = JsonText.Word(statement.Of),
            ["fact"] = JsonText.Both(statement.Fact),
            ["said"] = JsonText.Both(statement.Words),
            ["kind"] = JsonText.Word(statement.Kind),
            ["becomes"] = JsonText.Word(statement.Becomes),
        })]),
    };
}

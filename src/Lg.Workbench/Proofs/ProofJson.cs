using System.Text.Json.Nodes;
using Lg.Model;
using Lg.Model.Json;
using Lg.Workbench.Proofs.Facts;
using Lg.Workbench.Proofs.Restating;
using Lg.Workbench.Proofs.Witnesses;

namespace Lg.Workbench.Proofs;

/// <summary>Writes proofs as JSON: every verdict of every requirement with its whole review, and the pairs.</summary>
internal static class ProofJson
{
    public static string Write(ProofReport report)
    {
        JsonObject json = new()
        {
            ["decided"] = report.Requirements.Count(proof => proof.IsDecided),
            ["notDecided"] = report.Requirements.Count(proof => !proof.IsDecided),
            ["requirements"] = new JsonArray([.. report.Requirements.Select(Of)]),
        };
        if (report.Pairs is { } pairs)
            json.Add("pairs", Of(pairs));
        json.Add("restatements", new JsonArray([.. report.Restatements.Select(Of)]));
        json.Add(
            "withoutCase",
            new JsonArray([
                .. report.Cases.Untried.Select(
                    pair => new JsonObject { ["requirement"] = pair.Requirement, ["verdict"] = JsonText.Word(pair.Verdict) }),
            ]));
        json.Add(
            "faults", new JsonArray([.. report.Faults.Select(fault => new JsonObject { ["of"] = fault.What, ["fault"] = fault.Fault })]));
        return JsonText.Write(json);
    }

    private static JsonObject Of(Proof proof)
    {
        JsonObject verdicts = [];
        foreach (var (verdict, standing) in proof.Standings)
            verdicts.Add(JsonText.Word(verdict), Of(standing));
        return new() { ["id"] = proof.Requirement.Id, ["decided"] = proof.IsDecided, ["verdicts"] = verdicts };
    }

    private static JsonObject Of(Standing standing) => standing switch
    {
        Standing.Possible { Witness: var witness } => new() { ["standing"] = "possible", ["witness"] = Of(witness) },
        Standing.Impossible => new() { ["standing"] = "impossible" },
        Standing.NotDecided { Doubts: var doubts } => new() { ["standing"] = "notDecided", ["because"] = Of(doubts) },
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static JsonObject Of(RestatementProof proof)
    {
        JsonObject json = new() { ["requirement"] = proof.Restating.Id, ["restates"] = proof.Restated.Id };
        switch (proof.Standing)
        {
            case RestatementStanding.Proved { SameCriterion: var isSame }:
                json.Add("standing", "proved");
                json.Add("by", isSame ? "sameCriterion" : "appliesWherever");
                break;
            case RestatementStanding.Refuted refuted:
                json.Add("standing", "refuted");
                json.Add("verdicts", new JsonArray(JsonText.Word(refuted.Restating), JsonText.Word(refuted.Restated)));
                json.Add("witness", Of(refuted.Witness));
                break;
            case RestatementStanding.NotProved { Doubts: var doubts }:
                json.Add("standing", "notProved");
                json.Add("because", Of(doubts));
                break;
        }

        return json;
    }

    private static JsonObject Of(Witness witness)
    {
        JsonObject json = new()
        {
            ["asOf"] = witness.AsOf.ToIso(),
            ["review"] = Of(witness.Review),
        };
        if (witness.Previous is { } previous) json.Add("previous", Of(previous));
        return json;
    }

    private static JsonNode Of(Review review) => JsonNode.Parse(ReviewJson.Write(review))!;

    private static JsonArray Of(IEnumerable<Doubt> doubts) => JsonText.List([.. doubts.Select(doubt => JsonText.Word(doubt))])!;

    private static JsonObject Of(PairReport pairs) => new()
    {
        ["examined"] = pairs.Examined,
        ["follows"] = new JsonArray([.. pairs.Proved.Where(pair => pair.Bond == Bond.Follows).Select(pair => new JsonObject
        {
            ["when"] = pair.First.Id,
            ["then"] = pair.Second.Id,
            ["witness"] = Of(pair.Witness),
        })]),
        ["excludes"] = new JsonArray([.. pairs.Proved.Where(pair => pair.Bond == Bond.Excludes).Select(pair => new JsonObject
        {
            ["first"] = pair.First.Id,
            ["second"] = pair.Second.Id,
            ["witness"] = Of(pair.Witness),
        })]),
        ["notDecided"] = new JsonArray([.. pairs.Open.Select(pair => new JsonObject
        {
            ["first"] = pair.First.Id,
            ["second"] = pair.Second.Id,
            ["because"] = Of(pair.Doubts),
        })]),
    };
}

using System.Text.Json.Nodes;
using Lg.Model.Reports;
using Lg.Workbench.Changes;

namespace Lg.Workbench.Impact;

/// <summary>
/// Writes what a change of the catalog does to reviews as JSON. Subjects are named by their pointers, and of findings stands what the
/// requirement says.
/// </summary>
internal static class ImpactJson
{
    public static string Write(ImpactReport report) => JsonText.Write(new JsonObject
    {
        ["catalog"] = ChangesJson.Of(report.Changes),
        ["unseen"] = new JsonArray([.. report.Unseen.Select(ChangesJson.Of)]),
        ["requirements"] = new JsonArray([.. report.Requirements.Select(Of)]),
        ["reviews"] = new JsonArray([.. report.Reviews.Select(Of)]),
    });

    private static JsonObject Of(RequirementImpact impact) => new()
    {
        ["requirement"] = impact.Requirement,
        ["title"] = JsonText.Both(impact.Title),
        ["worse"] = impact.Count(Direction.Worse),
        ["better"] = impact.Count(Direction.Better),
        ["otherwise"] = impact.Count(Direction.Otherwise),
        ["reviews"] = new JsonArray([.. impact.Reviews.Select(entry => (JsonNode)entry.Review.File)]),
    };

    private static JsonObject Of(ReviewImpact impact) => new()
    {
        ["file"] = impact.Review.File,
        ["unit"] = impact.Review.Review.Unit?.Name,
        ["asOf"] = impact.Review.AsOf.Date.ToIso(),
        ["verdicts"] = new JsonArray([.. impact.Verdicts.Select(Of)]),
        ["findings"] = new JsonArray([.. impact.Findings.Select(Of)]),
        ["goals"] =
            new JsonArray([.. impact.Goals.Select(goal => new JsonObject { ["key"] = goal.Id, ["fate"] = JsonText.Word(goal.Fate) })]),
        ["scores"] = new JsonArray([
            .. impact.Scores.Select(score =>
                new JsonObject { ["part"] = JsonText.Both(score.Part), ["before"] = Of(score.Before), ["after"] = Of(score.After) }),
        ]),
        ["judgement"] = new JsonArray([.. impact.Judgements.Select(part => new JsonObject
        {
            ["dimension"] = JsonText.Both(part.Dimension),
            ["before"] = JsonText.Word(part.Before),
            ["after"] = JsonText.Word(part.After),
        })]),
    };

    private static JsonObject Of(VerdictChange change) => new()
    {
        ["requirement"] = change.Requirement,
        ["severity"] = JsonText.Word(change.Severity),
        ["direction"] = JsonText.Word(change.Direction),
        ["before"] = Of(change.Before),
        ["after"] = Of(change.After),
    };

    private static JsonObject Of(FindingChange change) => new()
    {
        ["requirement"] = change.Requirement,
        ["subject"] = change.Subject,
        ["fate"] = JsonText.Word(change.Fate),
        ["before"] = change.Before is { } before ? JsonText.Both(before) : null,
        ["after"] = change.After is { } after ? JsonText.Both(after) : null,
    };

    private static JsonObject? Of(Standing? standing) => standing is null ? null : new()
    {
        ["verdict"] = JsonText.Word(standing.Verdict),
        ["upcoming"] = standing.Upcoming is { } upcoming ? JsonText.Word(upcoming) : null,
        ["met"] = standing.Counts.Met,
        ["notMet"] = standing.Counts.NotMet,
        ["undetermined"] = standing.Counts.Undetermined,
        ["notApplicable"] = standing.Counts.NotApplicable,
    };

    private static JsonObject? Of(Interval? score) => score is null ? null : new() { ["low"] = score.Low, ["high"] = score.High };
}

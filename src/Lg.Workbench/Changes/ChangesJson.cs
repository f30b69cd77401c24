using System.Text.Json.Nodes;

namespace Lg.Workbench.Changes;

/// <summary>Writes what differs between two catalogs as JSON.</summary>
internal static class ChangesJson
{
    public static string Write(CatalogChanges changes) => JsonText.Write(Of(changes));

    public static JsonObject Of(CatalogChanges changes) => new()
    {
        ["oldVersion"] = changes.OldVersion,
        ["newVersion"] = changes.NewVersion,
        ["step"] = JsonText.Word(changes.Step),
        ["nextVersion"] = changes.NextVersion,
        ["versionIsHighEnough"] = changes.IsVersionHighEnough,
        ["changes"] = new JsonArray([.. changes.All.Select(Of)]),
    };

    public static JsonObject Of(CatalogChange change)
    {
        JsonObject json = new()
        {
            ["thing"] = JsonText.Word(change.Thing),
            ["id"] = change.Id,
            ["title"] = JsonText.Both(change.Title),
            ["fate"] = JsonText.Word(change.Fate),
            ["effect"] = JsonText.Word(change.Effect),
        };
        if (change.Differences.Count > 0) json.Add("differences", new JsonArray([.. change.Differences.Select(Of)]));
        if (change.ReadBy.Count > 0) json.Add("readBy", JsonText.List(change.ReadBy));
        if (change.ReplacedBy is { } successor) json.Add("replacedBy", successor);
        return json;
    }

    private static JsonObject Of(Difference difference) => new()
    {
        ["what"] = JsonText.Both(difference.What),
        ["effect"] = JsonText.Word(difference.Effect),
        ["before"] = difference.Before,
        ["after"] = difference.After,
    };
}

using System.Text.Json.Nodes;
using Lg.Rules.Compilation;

namespace Lg.Workbench.Drafting;

/// <summary>Facts of a review, and of each item of the list that a requirement is about.</summary>
internal sealed record Facts(JsonObject Review, JsonObject Item)
{
    public static Facts None => new([], []);

    /// <summary>Returns the review with one item, or none when the requirement is about the review.</summary>
    public JsonObject ToTree(SubjectKind? subject) => subject is null ? (JsonObject)Review.DeepClone() : ToTree(subject, [[]]);

    /// <summary>Returns the review with a list whose items have what all of them have and something of their own.</summary>
    public JsonObject ToTree(SubjectKind subject, IReadOnlyList<JsonObject> items)
    {
        JsonArray list = [.. items.Select((own, number) => (JsonNode)new JsonObject { ["key"] = Keys[number] }.With(Item).With(own))];
        return ((JsonObject)Review.DeepClone()).Put(subject.Path.Select(step => step.Name), list);
    }

    private static IReadOnlyList<string> Keys => ["ett", "annat"];
}

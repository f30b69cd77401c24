using System.Text.Json;
using System.Text.Json.Nodes;
using Lg.Model.Fields;

namespace Lg.Model.Reading;

/// <summary>Reads what reviews have given as an instant under a name of its own, <c>warningSentAt</c>, as the object that has its place: <c>warningSent: { at: … }</c>.</summary>
internal static class FormerNames
{
    private const string Instant = "at";

    /// <summary>Returns a text that has passed the strict pass with everything under its present name.</summary>
    public static ReadOnlyMemory<byte> Replaced(ReadOnlyMemory<byte> utf8, ReviewType root)
    {
        var tree = JsonNode.Parse(utf8.Span, documentOptions: new() { MaxDepth = ReadingLimits.Depth + 1 })!;
        Replace(tree, root);
        return JsonSerializer.SerializeToUtf8Bytes(tree, Json.ModelJson.Compact.JsonNode);
    }

    // INVARIANT: the strict pass has bounded the depth, so this recursion is shallow.
    private static void Replace(JsonNode? node, ReviewType type)
    {
        if (node is JsonArray items)
        {
            foreach (var item in items)
                Replace(item, type);
        }
        else if (node is JsonObject owner)
        {
            foreach (var (name, value) in owner.ToList())
            {
                if (type.Find(name) is { Type: { } inner })
                    Replace(value, inner);
                else if (type.FindFormer(name) is { } field)
                    Replace(owner, name, value, field);
            }
        }
    }

    private static void Replace(JsonObject owner, string name, JsonNode? value, Field field)
    {
        owner.Remove(name);
        if (value is not null)
            owner[field.Name] = new JsonObject { [Instant] = value };
    }
}

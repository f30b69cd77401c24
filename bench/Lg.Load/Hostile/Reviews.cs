using System.Text;
using System.Text.Json.Nodes;

namespace Lg.Load.Hostile;

/// <summary>Real reviews, to be spoiled.</summary>
internal static class Reviews
{
    /// <summary>A word that stands in every review that is sent, and may stand nowhere but in an answer.</summary>
    public const string Canary = "Kanariefagel7731";

    private static readonly string[] Texts = [.. new[] { "trafikkontoret-2026.json", "stadshus-ab-2025.json" }.Select(Read)];

    /// <summary>Returns the text of a request for an assessment.</summary>
    public static string Request(Random random) => $$"""{"asOf":"2025-12-01","review":{{random.Pick(Texts)}}}""";

    /// <summary>Returns the same as a line of a batch.</summary>
    public static string Line(Random random) => Tree(random).ToJsonString() + "\n";

    public static JsonNode Tree(Random random) => JsonNode.Parse(Request(random))!;

    /// <summary>Returns every place of a tree below its root.</summary>
    public static List<JsonNode> Places(JsonNode tree)
    {
        List<JsonNode> places = [];
        Collect(tree, places);
        return places;
    }

    /// <summary>Puts a text of JSON, or of no JSON, in place of a random value.</summary>
    public static string Replace(Random random, string text)
    {
        const string Mark = "b2f1c7mark";
        var tree = Tree(random);
        random.Pick(Places(tree)).ReplaceWith(Mark);
        return tree.ToJsonString().Replace($"\"{Mark}\"", text, StringComparison.Ordinal);
    }

    public static byte[] Utf8(Random random) => Encoding.UTF8.GetBytes(Request(random));

    private static void Collect(JsonNode node, List<JsonNode> places)
    {
        IEnumerable<JsonNode?> children = node switch
        {
            JsonObject parent => parent.Select(static pair => pair.Value),
            JsonArray parent => parent,
            _ => [],
        };
        foreach (var child in children.OfType<JsonNode>())
        {
            places.Add(child);
            Collect(child, places);
        }
    }

    private static string Read(string name)
    {
        var review = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "samples", name)))!;
        review["unit"]!["name"] = Canary;
        return review.ToJsonString();
    }
}

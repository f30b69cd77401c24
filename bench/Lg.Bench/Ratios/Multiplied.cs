using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Lg.Model;
using Lg.Model.Reading;

namespace Lg.Bench.Ratios;

/// <summary>A review with several times the items of every list, each with a key of its own, as many as a list may hold.</summary>
internal static class Multiplied
{
    private const int MostItems = 2_000;

    public static Review By(Sample sample, int times)
    {
        var review = JsonNode.Parse(sample.Canonical)!;
        Multiply(review, times);
        return Read(review);
    }

    /// <summary>Returns a review with several times the items of every list, and many systems beside many suppliers.</summary>
    public static Review Large(Sample sample, int times, int items)
    {
        var review = JsonNode.Parse(sample.Canonical)!.AsObject();
        Multiply(review, times);
        var assets = review["assets"]?.AsObject() ?? [];
        review["assets"] = assets;
        assets["systems"] = Named("system", items);
        assets["suppliers"] = Named("supplier", items);
        return Read(review);
    }

    private static JsonArray Named(string of, int items) =>
        [.. Enumerable.Range(0, items).Select(i => new JsonObject { ["key"] = Name(of, i), ["title"] = Name(of, i) })];

    private static Review Read(JsonNode review)
    {
        var read = ReviewReader.Read(Encoding.UTF8.GetBytes(review.ToJsonString()));
        return read.Value ?? throw new InvalidOperationException(read.Diagnostics[0].Message.En);
    }

    private static string Name(string of, int number) => string.Create(CultureInfo.InvariantCulture, $"{of}-{number}");

    private static void Multiply(JsonNode? node, int times)
    {
        if (node is JsonObject group)
        {
            foreach (var (_, value) in group)
                Multiply(value, times);
        }
        else if (node is JsonArray { Count: > 0 } list && list[0] is JsonObject first && first.ContainsKey("key"))
        {
            List<JsonNode> items = [.. list.Select(item => item!)];
            for (var copy = 1; copy < Math.Min(times, MostItems / items.Count); copy++)
            {
                foreach (var item in items)
                {
                    var other = item.DeepClone();
                    other["key"] = Name(item["key"]!.GetValue<string>(), copy);
                    list.Add(other);
                }
            }
        }
    }
}

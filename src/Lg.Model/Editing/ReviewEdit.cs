using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lg.Model.Diagnostics;
using Lg.Model.Fields;
using Lg.Model.Json;
using Lg.Model.Reading;

namespace Lg.Model.Editing;

/// <summary>
/// Changes one fact of a review by way of its JSON, so that what a reader refuses is refused here too, in the same words.
/// </summary>
internal static class ReviewEdit
{
    public static Checked<Review> With(Review review, string pointer, JsonNode? value, Vocabulary? vocabulary)
    {
        var root = (JsonObject)JsonSerializer.SerializeToNode(review, ModelJson.AsItIs.Review)!;
        if (!Set(root, pointer, value))
            return new(null, Nowhere(pointer));

        var read = StrictReader.Read(Written(root), null, ModelJson.Compact.Review, TextPositions.Nowhere, vocabulary);
        if (!read.IsOk)
            return read;

        var changed = read.Value with { Conversion = review.Conversion };
        ReviewValidator.Remember(changed);
        return new(changed, []);
    }

    private static byte[] Written(JsonObject root) => JsonSerializer.SerializeToUtf8Bytes<JsonNode>(root, ModelJson.Compact.JsonNode);

    private static IReadOnlyList<Diagnostic> Nowhere(string pointer)
    {
        var problems = new Problems(null, TextPositions.Nowhere, new JsonPath());
        problems.PointsNowhere(0, pointer);
        return problems.ToList();
    }

    // False when the pointer leads nowhere. A field that does not exist is left to the strict pass, which knows what it resembles.
    private static bool Set(JsonObject root, string pointer, JsonNode? value)
    {
        if (!pointer.StartsWith('/'))
            return false;

        List<JsonNode> way = [root];
        var (type, list) = ((ReviewType?)FieldTable.Review, (Field?)null);
        string[] steps = [.. pointer[1..].Split('/').Select(FieldPointer.Unescape)];
        foreach (var (step, isLast) in steps.Select((step, at) => (step, at == steps.Length - 1)))
        {
            if (way[^1] is JsonArray items)
            {
                if (IndexIn(items, step) is not { } index || (!isLast && list!.Type is null) || (value is null && index == items.Count))
                    return false;
                if (isLast)
                    Put(items, index, value);
                else
                    way.Add(index < items.Count && items[index] is { } item ? item : Added(items));
                continue;
            }

            var within = (JsonObject)way[^1];
            if (type?.Find(step) is not { } field)
            {
                within[step] = null;
                return true;
            }

            if (isLast)
                Put(within, field, value);
            else if (field.Kind is FieldKind.Object or FieldKind.List)
                way.Add(within[step] ??= field.Kind == FieldKind.List ? new JsonArray() : new JsonObject());
            else
                return false;
            (type, list) = (field.Type, field);
        }

        if (value is null)
            Prune(way, steps);
        return true;
    }

    private static int? IndexIn(JsonArray items, string step) =>
        step == "-" ? items.Count
        : int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index <= items.Count ? index
        : null;

    private static JsonObject Added(JsonArray items)
    {
        JsonObject item = [];
        items.Add((JsonNode)item);
        return item;
    }

    private static void Put(JsonArray items, int index, JsonNode? value)
    {
        if (index < items.Count)
            items.RemoveAt(index);
        if (value is not null)
            items.Insert(index, value);
    }

    private static void Put(JsonObject within, Field field, JsonNode? value)
    {
        if (value is not null)
            within[field.Name] = value;
        else if (within.Remove(field.Name) && field.Kind == FieldKind.List)
            within.Remove(field.Name + "Complete");
    }

    // What was there only to hold the answer goes with it. An empty list would say that there are none, which nobody has.
    private static void Prune(List<JsonNode> way, string[] steps)
    {
        for (var i = way.Count - 1; i > 0 && way[i - 1] is JsonObject parent; i--)
        {
            if (way[i] is JsonObject { Count: > 0 } or JsonArray { Count: > 0 })
                return;
            parent.Remove(steps[i - 1]);
            if (way[i] is JsonArray)
                parent.Remove(steps[i - 1] + "Complete");
        }
    }
}

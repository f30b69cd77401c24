using System.Collections;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lg.Model.Json;

namespace Lg.Model.Editing;

/// <summary>Makes JSON of the values that a program gives as answers.</summary>
internal static class AnswerNode
{
    /// <summary>Returns the JSON of an answer; <c>null</c> for none.</summary>
    /// <exception cref="ArgumentException">It is of a type that no fact of a review has.</exception>
    public static JsonNode? Of(object? value) => value switch
    {
        null => null,
        JsonNode node => node.DeepClone(),
        JsonElement element => element.ValueKind == JsonValueKind.Undefined ? null : JsonNode.Parse(element.GetRawText()),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        long number => number,
        decimal number => number,
        string text => text,
        IEnumerable items => new JsonArray([.. items.Cast<object?>().Select(Of)]),
        _ => ModelJson.AsItIs.GetTypeInfo(value.GetType()) is { } type
            ? JsonSerializer.SerializeToNode(value, type)
            : throw new ArgumentException($"no fact of a review is a {value.GetType().Name}", nameof(value)),
    };
}

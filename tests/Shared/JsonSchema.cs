using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Lg.Tests;

/// <summary>
/// Checks values against a JSON Schema (2020-12), as far as our own schemas go; a word that it does not know is a failure, never passed
/// over.
/// </summary>
internal sealed class JsonSchema(string text)
{
    private static readonly string[] Annotations = ["$schema", "$id", "$defs", "title", "description", "examples", "format", "default"];

    private readonly JsonNode root = JsonNode.Parse(text)!;

    /// <summary>Returns where the value is not as the schema says, and by which word of the schema; empty when it is.</summary>
    public IReadOnlyList<string> Faults(JsonNode? value) => [.. Faults(root, value, "")];

    public bool Permits(JsonNode? value) => Faults(value).Count == 0;

    public JsonNode? Find(string reference) => reference.Split('/').Skip(1).Aggregate<string, JsonNode?>(root, (node, step) =>
        node is JsonArray items
            ? items[int.Parse(step, null)]
            : node?[step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)]);

    private IEnumerable<string> Faults(JsonNode? schema, JsonNode? value, string pointer)
    {
        if (schema is not JsonObject words)
            return schema is null || schema.GetValue<bool>() ? [] : [$"{pointer}: false"];

        return words.Where(word => !Annotations.Contains(word.Key) && !word.Key.StartsWith("x-", StringComparison.Ordinal))
            .SelectMany(word => Faults(words, word.Key, word.Value!, value, pointer));
    }

    private IEnumerable<string> Faults(JsonObject schema, string word, JsonNode said, JsonNode? value, string pointer) => word switch
    {
        "allOf" => said.AsArray().SelectMany(one => Faults(one, value, pointer)),
        "$ref" => Faults(Find(said.GetValue<string>()), value, pointer),
        "properties" when value is JsonObject members => said.AsObject()
            .Where(member => members.ContainsKey(member.Key))
            .SelectMany(member => Faults(member.Value, members[member.Key], $"{pointer}/{member.Key}")),
        "items" when value is JsonArray items => items.SelectMany((item, index) => Faults(said, item, $"{pointer}/{index}")),
        "additionalProperties" when said is JsonObject && value is JsonObject members => members
            .Where(member => schema["properties"]?.AsObject().ContainsKey(member.Key) != true)
            .SelectMany(member => Faults(said, member.Value, $"{pointer}/{member.Key}")),
        "if" => Faults(Faults(said, value, pointer).Any() ? schema["else"] : schema["then"], value, pointer),
        "then" or "else" or "properties" or "items" => [],
        "additionalProperties" when said is JsonObject => [],
        _ => Holds(schema, word, said, value) ? [] : [$"{pointer}: {word}"],
    };

    private bool Holds(JsonObject schema, string word, JsonNode said, JsonNode? value) => word switch
    {
        "type" => (said is JsonArray types ? types.Select(type => type!.GetValue<string>()) : [said.GetValue<string>()]).Any(
            type => IsOf(type, value)),
        "enum" => said.AsArray().Any(one => JsonNode.DeepEquals(one, value)),
        "const" => JsonNode.DeepEquals(said, value),
        "oneOf" => said.AsArray().Count(one => !Faults(one, value, "").Any()) == 1,
        "not" => Faults(said, value, "").Any(),
        "anyOf" => said.AsArray().Any(one => !Faults(one, value, "").Any()),
        "additionalProperties" when !IsFalse(said) => throw new NotSupportedException(word),
        "additionalProperties" =>
            value is not JsonObject members || members.All(member => schema["properties"]!.AsObject().ContainsKey(member.Key)),
        "required" => value is not JsonObject members || said.AsArray().All(name => members.ContainsKey(name!.GetValue<string>())),
        "dependentRequired" => value is not JsonObject members
            || said.AsObject()
                .All(pair =>
                    !members.ContainsKey(pair.Key) || pair.Value!.AsArray().All(name => members.ContainsKey(name!.GetValue<string>()))),
        "maxProperties" => value is not JsonObject members || members.Count <= said.GetValue<int>(),
        "minItems" => value is not JsonArray items || items.Count >= said.GetValue<int>(),
        "maxItems" => value is not JsonArray items || items.Count <= said.GetValue<int>(),
        "minLength" => TextOf(value) is not { } text || text.EnumerateRunes().Count() >= said.GetValue<int>(),
        "maxLength" => TextOf(value) is not { } text || text.EnumerateRunes().Count() <= said.GetValue<int>(),
        "pattern" => TextOf(value) is not { } text || Regex.IsMatch(text, said.GetValue<string>(), RegexOptions.ECMAScript),
        "minimum" => NumberOf(value) is not { } number || number >= NumberOf(said),
        "maximum" => NumberOf(value) is not { } number || number <= NumberOf(said),
        _ => throw new NotSupportedException(word),
    };

    private static bool IsOf(string type, JsonNode? value) => type switch
    {
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => TextOf(value) is not null,
        "boolean" => value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        "number" => NumberOf(value) is not null,
        "integer" => NumberOf(value) is { } number && double.IsInteger(number),
        "null" => value is null,
        _ => throw new NotSupportedException(type),
    };

    private static bool IsFalse(JsonNode node) => node.GetValueKind() == JsonValueKind.False;

    private static string? TextOf(JsonNode? value) => value?.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    private static double? NumberOf(JsonNode? value) =>
        value?.GetValueKind() == JsonValueKind.Number ? JsonSerializer.Deserialize<double>(value) : null;
}

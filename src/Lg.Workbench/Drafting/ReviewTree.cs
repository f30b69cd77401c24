using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Lg.Model;
using Lg.Model.Reading;
using Lg.Rules.Diagnostics;
using Lg.Rules.Yaml;

namespace Lg.Workbench.Drafting;

/// <summary>A partial review under construction, as the tree that its file will have.</summary>
internal static partial class ReviewTree
{
    /// <summary>
    /// Puts a value at a path, making the objects on the way; a list with items is said to be complete, so that a case decides.
    /// </summary>
    public static JsonObject Put(this JsonObject root, IEnumerable<string> path, JsonNode value)
    {
        var steps = path.ToList();
        var at = root;
        foreach (var step in steps.SkipLast(1))
        {
            if (at[step] is not JsonObject inner)
                at[step] = inner = [];
            at = inner;
        }

        at[steps[^1]] = value.DeepClone();
        if (value is JsonArray { Count: > 0 })
            at[$"{steps[^1]}Complete"] = true;
        return root;
    }

    /// <summary>Returns a copy with everything of another tree put into it.</summary>
    public static JsonObject With(this JsonObject tree, JsonObject other)
    {
        var copy = (JsonObject)tree.DeepClone();
        foreach (var (name, value) in other)
            copy[name] = copy[name] is JsonObject mine && value is JsonObject theirs ? mine.With(theirs) : value?.DeepClone();
        return copy;
    }

    /// <summary>Reads a tree from the YAML of a review that has been found to be right.</summary>
    public static JsonObject Parse(string yaml)
    {
        var node = YamlReader.Read(Encoding.UTF8.GetBytes(yaml), null, new DiagnosticBag());
        return node is null ? [] : JsonNode.Parse(ReviewToJson.Write(node).Utf8.Span) as JsonObject ?? [];
    }

    /// <summary>Returns the review; <c>null</c> when it contradicts itself.</summary>
    public static Review? ToReview(this JsonObject tree) =>
        ReviewReader.Read(Encoding.UTF8.GetBytes(tree.ToJsonString())) is { IsOk: true } read ? read.Value : null;

    /// <summary>Writes the tree on one line of YAML.</summary>
    public static string ToYaml(this JsonNode? node) => node switch
    {
        JsonObject { Count: 0 } => "{}",
        JsonObject tree => $"{{ {string.Join(", ", tree.Select(member => $"{member.Key}: {member.Value.ToYaml()}"))} }}",
        JsonArray list => $"[{string.Join(", ", list.Select(ToYaml))}]",
        JsonValue value when value.TryGetValue<string>(out var text) => Plain().IsMatch(text) ? text : YamlScalar.Quoted(text),
        JsonValue value => value.ToJsonString(),
        _ => "null",
    };

    [GeneratedRegex(
        @"^(?!(?:true|false|null|yes|no|on|off)\z)(?:[A-Za-zÅÄÖåäö][A-Za-zÅÄÖåäö0-9-]*|[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?)\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Plain();
}

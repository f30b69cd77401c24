using System.Globalization;
using System.Text.Json.Nodes;
using Lg.Rules.Yaml;

namespace Lg.Workbench.Tests.Schemas;

/// <summary>Makes JSON of YAML as an editor does that validates while one types: by the core schema, dates as text.</summary>
internal static class YamlJson
{
    public static JsonNode? Of(YamlNode node) => node switch
    {
        YamlNode.Mapping mapping => new JsonObject(mapping.Entries.Select(entry => KeyValuePair.Create(entry.Key.Text, Of(entry.Value)))),
        YamlNode.Sequence list => new JsonArray([.. list.Items.Select(Of)]),
        YamlNode.Scalar scalar => Of(scalar),
        _ => null,
    };

    private static JsonValue? Of(YamlNode.Scalar scalar) => CoreSchema.KindOf(scalar) switch
    {
        ScalarKind.Null => null,
        ScalarKind.True => JsonValue.Create(true),
        ScalarKind.False => JsonValue.Create(false),
        ScalarKind.Integer or ScalarKind.Number =>
            JsonValue.Create(double.Parse(CoreSchema.JsonNumber(scalar.Text), CultureInfo.InvariantCulture)),
        ScalarKind.Text => JsonValue.Create(scalar.Text),
    };
}

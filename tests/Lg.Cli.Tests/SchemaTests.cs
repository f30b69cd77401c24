using System.Text.Json;
using System.Text.Json.Nodes;
using Lg.Model.Fields;

namespace Lg.Cli.Tests;

public sealed class SchemaTests
{
    [Theory]
    [InlineData("review")]
    [InlineData("report")]
    public void A_schema_is_json_with_an_identity_of_its_own(string name)
    {
        var run = LgRun.Of("schema", name);

        var schema = JsonDocument.Parse(run.Out).RootElement;
        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema.GetProperty("$schema").GetString());
        Assert.Equal($"urn:lg:schema:{name}:2.0", schema.GetProperty("$id").GetString());
    }

    [Theory]
    [InlineData("review")]
    [InlineData("report")]
    public void Every_reference_leads_somewhere(string name)
    {
        var schema = JsonNode.Parse(LgRun.Of("schema", name).Out)!;

        Assert.All(References(schema), reference => Assert.NotNull(Follow(schema, reference)));
    }

    // An editor's own member says which schema a file follows, and nothing of the unit.
    private static IEnumerable<KeyValuePair<string, JsonNode?>> Members(JsonNode described) =>
        described["properties"]!.AsObject().Where(property => property.Key != "$schema");

    [Fact]
    public void Every_field_of_the_review_is_described_in_both_languages()
    {
        var schema = JsonNode.Parse(LgRun.Of("schema", "review").Out)!;

        Assert.All(FieldTable.All, type =>
        {
            var described = type == FieldTable.Review ? schema : schema["$defs"]![type.Name]!;
            Assert.Equal(
                type.Fields.Where(field => !field.IsDerived).Select(field => field.Name),
                Members(described).Select(property => property.Key));
            Assert.All(Members(described), property =>
            {
                Assert.NotNull(property.Value!["title"]);
                Assert.NotNull(property.Value["description"]);
                Assert.NotNull(property.Value["x-en"]!["description"]);
            });
            Assert.False(described["additionalProperties"]!.GetValue<bool>());
            Assert.Equal(type.IsKeyed, described["required"] is not null);
        });
    }

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject map =>
            map.SelectMany(pair => pair is { Key: "$ref", Value: JsonValue value } ? [value.GetValue<string>()] : References(pair.Value)),
        JsonArray list => list.SelectMany(References),
        _ => [],
    };

    private static JsonNode? Follow(JsonNode root, string reference) => reference
        .TrimStart('#')
        .Split('/', StringSplitOptions.RemoveEmptyEntries)
        .Aggregate(
            (JsonNode?)root,
            (node, step) =>
                node is JsonArray list ? list[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)] : node?[step]);
}

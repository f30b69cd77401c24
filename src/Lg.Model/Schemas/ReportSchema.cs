using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using Lg.Model.Json;
using Lg.Model.Views;

namespace Lg.Model.Schemas;

/// <summary>Writes the JSON Schema (2020-12) of a report, made from the records that write reports.</summary>
public static class ReportSchema
{
    /// <summary>Returns the schema, indented, with line feeds.</summary>
    public static string Write()
    {
        var exported = ViewJson.In(TextLanguages.Both, indented: true).GetJsonSchemaAsNode(new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = static (context, schema) => Describe(context.TypeInfo.Type) ?? schema,
        });
        JsonObject document = new()
        {
            ["$schema"] = SchemaText.Dialect,
            ["$id"] = $"urn:lg:schema:report:{SchemaVersion.Current}",
            ["title"] = "Bedömning av ledningens genomgång",
            ["x-en"] = new JsonObject { ["title"] = "Assessment of a management review" },
        };
        foreach (var (name, value) in exported.AsObject())
            document[name] = value?.DeepClone();
        return SchemaText.Of(document);
    }

    // Those that write themselves. Nothing is written as null: it is left out.
    private static JsonObject? Describe(Type type) =>
        type == typeof(LocalizedText) ? Text()
        : type == typeof(int) || type == typeof(int?) ? new() { ["type"] = "integer" }
        : null;

    private static JsonObject Text() => new()
    {
        ["type"] = "object",
        ["properties"] =
            new JsonObject { ["sv"] = new JsonObject { ["type"] = "string" }, ["en"] = new JsonObject { ["type"] = "string" } },
        ["additionalProperties"] = false,
    };
}

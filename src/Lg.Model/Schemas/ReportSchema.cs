using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using Lg.Model.Json;

namespace Lg.Model.Schemas;

/// <summary>Writes the JSON Schema (2020-12) of a report, made from the records that write reports.</summary>
public static class ReportSchema
{
    /// <summary>Returns the schema, indented, with line feeds.</summary>
    public static string Write()
    {
        var exported = ModelJson.Indented.Report.GetJsonSchemaAsNode(new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true });
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
}

using System.Text.Json.Nodes;
using Lg.Model.Fields;
using Microsoft.OpenApi;

namespace Lg.Api.Tests.Documents.Writing;

/// <summary>Says of the parts of a review what their JSON Schema says: lengths, limits, patterns and forms.</summary>
internal static class SchemaConstraints
{
    public static void AddTo(OpenApiDocument document)
    {
        foreach (var type in FieldTable.All)
        {
            var schema = document.Components!.Schemas![type.Name];
            foreach (var (name, shape) in ReviewShapes.PropertiesOf(type.Name))
            {
                if (schema.Properties!.TryGetValue(name, out var property) && property is OpenApiSchema own)
                    Constrain(own, shape!);
            }
        }
    }

    private static void Constrain(OpenApiSchema schema, JsonNode shape)
    {
        schema.MinLength = shape["minLength"]?.GetValue<int>();
        schema.MaxLength = shape["maxLength"]?.GetValue<int>();
        schema.Minimum = shape["minimum"]?.ToString();
        schema.Maximum = shape["maximum"]?.ToString();
        schema.MaxItems = shape["maxItems"]?.GetValue<int>();
        schema.Pattern = shape["pattern"]?.GetValue<string>();
        if (shape["const"] is { } constant)
            schema.Const = constant.GetValue<string>();
        schema.Format = shape["format"]?.GetValue<string>() ?? schema.Format;
        if (schema.Items is OpenApiSchema items && shape["items"] is { } item)
            Constrain(items, item);
    }
}

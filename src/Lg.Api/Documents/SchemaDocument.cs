using Lg.Model;
using Lg.Model.Fields;
using Microsoft.OpenApi;

namespace Lg.Api.Documents;

/// <summary>Describes types of the OpenAPI document that do not tell what they look like: they write themselves, ask more than their type, or are written in part.</summary>
internal static class SchemaDocument
{
    private const string PartialDatePattern = @"^\d{4}(-\d{2}(-\d{2})?)?$";

    private static readonly HashSet<string> Requested = [nameof(AssessmentRequest), .. FieldTable.All.Select(type => type.Name)];

    public static Task Describe(OpenApiSchema schema, Type type)
    {
        if (type == typeof(PartialDate) || type == typeof(PartialDate?))
            (schema.Type, schema.Pattern) = (JsonSchemaType.String, PartialDatePattern);
        else if (type == typeof(Coverage))
            schema.AnyOf = [new OpenApiSchema { Type = JsonSchemaType.String, Enum = ["all", "some", "none"] }, Counted()];
        else if (type == typeof(LocalizedText))
            (schema.Required, schema.Description) = (new HashSet<string>(), "A text in Swedish, English or both: in a report those that were asked for, elsewhere both.");
        else if (type == typeof(AssessmentRequest))
            schema.Required = new HashSet<string> { "review" };
        else if (type == typeof(Review))
            schema.Properties?.Remove("$schema"); // For editors, which name it in files; a client has no use for it.

        // A request is read strictly; a report may get more members.
        if (type.Namespace == typeof(Review).Namespace && Requested.Contains(type.Name))
            schema.AdditionalPropertiesAllowed = false;

        return Task.CompletedTask;
    }

    private static OpenApiSchema Counted() => new()
    {
        Type = JsonSchemaType.Object,
        AdditionalPropertiesAllowed = false,
        Required = new HashSet<string> { "done", "of" },
        Properties = new Dictionary<string, IOpenApiSchema>
        {
            ["done"] = new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = "0" },
            ["of"] = new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = "0" },
        },
    };
}

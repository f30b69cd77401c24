using System.Text.Json.Nodes;
using Lg.Api.Problems;
using Lg.Model;
using Lg.Model.Fields;
using Microsoft.OpenApi;

namespace Lg.Api.Tests.Documents.Writing;

/// <summary>
/// Describes types of the OpenAPI document that do not tell what they look like: they write themselves, ask more than their type, or are
/// written in part.
/// </summary>
internal static class SchemaDocument
{
    private static readonly HashSet<string> Requested = [nameof(AssessmentRequest), .. FieldTable.All.Select(type => type.Name)];

    /// <summary>
    /// Returns whether a type is a part of what a caller sends, which is read strictly, and where <c>null</c> is what is not stated.
    /// </summary>
    public static bool IsRequested(string name) => Requested.Contains(name);

    public static Task Describe(OpenApiSchema schema, Type type)
    {
        if (type == typeof(PartialDate) || type == typeof(PartialDate?))
            (schema.Type, schema.Pattern, schema.Examples) =
                (JsonSchemaType.String, ReviewShapes.OfDate["pattern"]!.GetValue<string>(), ["2026", "2026-10", "2026-10-31"]);
        else if (type == typeof(Coverage))
            schema.AnyOf =
                [.. ReviewShapes.OfCoverage["oneOf"]!.AsArray().Select(alternative => (IOpenApiSchema)Alternative(alternative!))];
        else if (type == typeof(LocalizedText))
            (schema.Required, schema.Description) =
                (new HashSet<string>(), "A text in Swedish, English or both: in a report those that were asked for, elsewhere both.");
        else if (type == typeof(AssessmentRequest))
            schema.Required = new HashSet<string> { "review" };
        else if (type == typeof(Review))
            schema.Properties?.Remove("$schema"); // For editors, which name it in files; a client has no use for it.
        else if (type == typeof(Problem))
            DescribeProblem(schema);
        else if (type == typeof(ProblemError))
            Of(schema, "code").Pattern = @"^LG\d{4}$";

        // A request is read strictly; a report may get more members.
        if (type.Namespace == typeof(Review).Namespace && IsRequested(type.Name))
            schema.AdditionalPropertiesAllowed = false;

        return Task.CompletedTask;
    }

    // What the framework's own type says of itself is true of any host.
    private static void DescribeProblem(OpenApiSchema schema)
    {
        schema.Properties!.Remove("instance");
        schema.Required = new HashSet<string> { "type", "title", "status", "detail" };
        Of(schema, "type").Enum =
        [
            .. ProblemKinds.All.Select(kind => (JsonNode)$"urn:lg:problem:{kind.Name}")
                .OrderBy(type => type.GetValue<string>(), StringComparer.Ordinal),
        ];
        Of(schema, "type").Description = "What kind of problem it is: what a program can depend on.";
        Of(schema, "title").Description = "What is wrong, in a few words.";
        Of(schema, "status").Description = "The status code.";
        Of(schema, "detail").Description = "What to know or do.";
    }

    private static OpenApiSchema Of(OpenApiSchema schema, string property) => (OpenApiSchema)schema.Properties![property];

    private static OpenApiSchema Alternative(JsonNode shape) => shape["enum"] is { } words
        ? new() { Type = JsonSchemaType.String, Enum = [.. words.AsArray().Select(word => word!.DeepClone())] }
        : new()
        {
            Type = JsonSchemaType.Object,
            AdditionalPropertiesAllowed = false,
            Required = shape["required"]!.AsArray().Select(name => name!.GetValue<string>()).ToHashSet(),
            Properties = shape["properties"]!.AsObject().ToDictionary(
                property => property.Key,
                property =>
                    (IOpenApiSchema)new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = property.Value!["minimum"]!.ToString() }),
        };
}

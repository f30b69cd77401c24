using System.Globalization;
using Lg.Model;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Lg.Api.Hosting;

/// <summary>Completes the OpenAPI document with what the code alone does not tell.</summary>
internal static class ApiDocument
{
    private const string Verb = "Gets ";
    private const string PartialDatePattern = @"^\d{4}(-\d{2}(-\d{2})?)?$";

    public static void Configure(OpenApiOptions options)
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.AddDocumentTransformer(static (document, _, _) => Introduce(document));
        options.AddOperationTransformer(static (operation, context, _) => Tell(operation, context.Description.ActionDescriptor.EndpointMetadata));
        options.AddSchemaTransformer(static (schema, context, _) => Describe(schema, context.JsonTypeInfo.Type));
    }

    private static Task Introduce(OpenApiDocument document)
    {
        document.Info = new OpenApiInfo
        {
            Title = "Lg",
            Version = SchemaVersion.Current,
            Summary = "Assesses management reviews of information security (ledningens genomgång, ISO/IEC 27001 clause 9.3).",
            Description = "The service keeps nothing between requests. Texts for people are in Swedish and English; problems follow `Accept-Language`, Swedish first.",
            License = new OpenApiLicense { Name = "MIT", Identifier = "MIT" },
        };

        // The document is the same wherever it is read from.
        document.Servers = [];

        // What is a summary for a C# reader is a description for everybody else.
        foreach (var property in document.Components?.Schemas?.Values.SelectMany(schema => schema.Properties?.Values ?? []) ?? [])
            property.Description = WithoutVerb(property.Description);

        return Task.CompletedTask;
    }

    // The generator knows what an endpoint says of its outcomes, but tells the phrase of the status code instead.
    private static Task Tell(OpenApiOperation operation, IList<object> metadata)
    {
        foreach (var outcome in metadata.OfType<IProducesResponseTypeMetadata>().Where(outcome => outcome.Description is not null))
            operation.Responses?[outcome.StatusCode.ToString(CultureInfo.InvariantCulture)].Description = outcome.Description;

        return Task.CompletedTask;
    }

    // The first two write themselves, so their types do not tell what they look like; the last asks more than its type.
    private static Task Describe(OpenApiSchema schema, Type type)
    {
        if (type == typeof(PartialDate) || type == typeof(PartialDate?))
            (schema.Type, schema.Pattern) = (JsonSchemaType.String, PartialDatePattern);
        else if (type == typeof(Coverage))
            schema.OneOf = [new OpenApiSchema { Enum = ["all", "some", "none"] }, Counted()];
        else if (type == typeof(AssessmentRequest))
            schema.Required = new HashSet<string> { "review" };

        return Task.CompletedTask;
    }

    private static string? WithoutVerb(string? summary) =>
        summary is not null && summary.StartsWith(Verb, StringComparison.Ordinal)
            ? $"{char.ToUpperInvariant(summary[Verb.Length])}{summary[(Verb.Length + 1)..]}"
            : summary;

    private static OpenApiSchema Counted() => new()
    {
        Type = JsonSchemaType.Object,
        Required = new HashSet<string> { "done", "of" },
        Properties = new Dictionary<string, IOpenApiSchema>
        {
            ["done"] = new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = "0" },
            ["of"] = new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = "0" },
        },
    };
}

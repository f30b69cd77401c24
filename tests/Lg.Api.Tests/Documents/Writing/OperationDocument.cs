using System.Globalization;
using System.Text.Json.Nodes;
using Lg.Api.Documents;
using Lg.Api.Endpoints.Queries;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Lg.Api.Tests.Documents.Writing;

/// <summary>Completes an operation of the OpenAPI document: its parameters, and what its outcomes mean.</summary>
internal static class OperationDocument
{
    public static Task Complete(OpenApiOperation operation, OpenApiOperationTransformerContext context)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        foreach (var parameter in metadata.OfType<KnownParameters>().SelectMany(known => known.All))
            (operation.Parameters ??= []).Add(ParameterDocument.Of(parameter, context.Document!));

        TellWhatIsText(operation.RequestBody?.Content);
        DescribeOutcomes(operation, metadata);
        SecurityDocument.AddTo(operation, metadata, context.Document!);
        OperationExamples.AddTo(operation, metadata, context.Document!);
        return Task.CompletedTask;
    }

    private static void DescribeOutcomes(OpenApiOperation operation, IList<object> metadata)
    {
        var described = operation.Responses ?? [];
        operation.Responses = [];
        foreach (var (status, response) in described.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            response.Description = DescriptionOf(status, metadata) ?? response.Description;
            TellWhatIsText(response.Content);
            if (response is OpenApiResponse own && HeaderDocument.Of(operation.OperationId, status) is { Count: > 0 } headers)
                own.Headers = headers;
            operation.Responses.Add(status, response);
        }
    }

    // The generator knows what an endpoint says of its outcomes, but tells the phrase of the status code instead.
    private static string? DescriptionOf(string status, IList<object> metadata)
    {
        var descriptions = metadata.OfType<IProducesResponseTypeMetadata>()
            .Where(outcome => outcome.StatusCode.ToString(CultureInfo.InvariantCulture) == status)
            .Select(outcome => outcome.Description)
            .OfType<string>()
            .Distinct()
            .ToList();
        return descriptions.Count == 0 ? null : string.Join(". ", descriptions);
    }

    // The generator describes the same type in each form; only JSON has its members. Lines of JSON are sent and read as they come, which
    // generators of clients know as binary.
    private static void TellWhatIsText(IDictionary<string, OpenApiMediaType>? contents)
    {
        foreach (var (mediaType, content) in contents ?? new Dictionary<string, OpenApiMediaType>())
        {
            if (mediaType == MediaTypes.NdJson && content.Schema is OpenApiSchemaReference line)
                content.Schema = LinesOf(line.Reference.Id!);
            else if (mediaType.StartsWith("text/", StringComparison.Ordinal))
                content.Schema = new OpenApiSchema { Type = JsonSchemaType.String };
        }
    }

    private static OpenApiSchema LinesOf(string type) => new()
    {
        Type = JsonSchemaType.String,
        Format = "binary",
        Description = $"Lines; `{type}` as JSON on each.",
        Extensions = new Dictionary<string, IOpenApiExtension>
        {
            ["x-line"] = new JsonNodeExtension(new JsonObject { ["$ref"] = $"#/components/schemas/{type}" }),
        },
    };
}

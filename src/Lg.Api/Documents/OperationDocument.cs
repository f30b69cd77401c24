using System.Globalization;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Lg.Api.Documents;

/// <summary>Completes an operation of the OpenAPI document: what its outcomes mean, and an example of each.</summary>
internal static class OperationDocument
{
    private const string Any = "any";

    public static Task Complete(OpenApiOperation operation, OpenApiOperationTransformerContext context)
    {
        DescribeOutcomes(operation, context.Description.ActionDescriptor.EndpointMetadata);
        AddExamples(operation.RequestBody?.Content, Of(operation.OperationId, status: null));
        foreach (var (status, response) in operation.Responses ?? [])
            AddExamples(response, context.Document!, operation.OperationId, int.Parse(status, CultureInfo.InvariantCulture));

        return Task.CompletedTask;
    }

    // The generator knows what an endpoint says of its outcomes, but tells the phrase of the status code instead.
    private static void DescribeOutcomes(OpenApiOperation operation, IList<object> metadata)
    {
        foreach (var outcome in metadata.OfType<IProducesResponseTypeMetadata>().Where(outcome => outcome.Description is not null))
            operation.Responses?[outcome.StatusCode.ToString(CultureInfo.InvariantCulture)].Description = outcome.Description;
    }

    private static void AddExamples(IOpenApiResponse response, OpenApiDocument document, string? operation, int status)
    {
        var own = Of(operation, status);
        AddExamples(response.Content, own);

        // What is alike everywhere is shown once, and pointed at.
        foreach (var shared in own.Count > 0 ? [] : Of(Any, status))
        {
            document.AddComponent<IOpenApiExample>(shared.Key, Shown(shared));
            if (Find(response.Content, shared.MediaType) is { } content)
                (content.Examples ??= new Dictionary<string, IOpenApiExample>())[shared.Key] = new OpenApiExampleReference(shared.Key, document);
        }
    }

    private static void AddExamples(IDictionary<string, OpenApiMediaType>? contents, IReadOnlyList<Example> examples)
    {
        foreach (var example in examples)
        {
            if (Find(contents, example.MediaType) is { } body)
                (body.Examples ??= new Dictionary<string, IOpenApiExample>())[example.Key] = Shown(example);
        }
    }

    private static OpenApiMediaType? Find(IDictionary<string, OpenApiMediaType>? contents, string mediaType) =>
        contents is not null && contents.TryGetValue(mediaType, out var found) ? found : null;

    private static IReadOnlyList<Example> Of(string? operation, int? status) =>
        [.. Example.All.Where(example => example.Operation == operation && example.Status == status)];

    private static OpenApiExample Shown(Example example) => new()
    {
        Summary = $"{char.ToUpperInvariant(example.Label[0])}{example.Label[1..]}",
        Value = example.Value,
    };
}

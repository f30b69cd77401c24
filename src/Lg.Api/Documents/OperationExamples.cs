using System.Globalization;
using Microsoft.OpenApi;

namespace Lg.Api.Documents;

/// <summary>Shows an example of each request and each outcome of an operation.</summary>
internal static class OperationExamples
{
    public static void AddTo(OpenApiOperation operation, IList<object> metadata, OpenApiDocument document)
    {
        AddOwn(operation.RequestBody?.Content, operation.OperationId, status: null);
        foreach (var (status, response) in operation.Responses ?? [])
            AddOwn(response.Content, operation.OperationId, int.Parse(status, CultureInfo.InvariantCulture));
        AddElsewhere(operation);
        foreach (var outcome in metadata.OfType<ProblemOutcome>().OrderBy(outcome => outcome.Kind.Name, StringComparer.Ordinal))
            AddProblem(operation, outcome.Kind, document);
    }

    private static void AddOwn(IDictionary<string, OpenApiMediaType>? contents, string? operation, int? status)
    {
        foreach (var example in Example.All.Where(example => example.Operation == operation && example.Status == status))
        {
            if (Find(contents, example.MediaType) is { } content)
                Add(content, example.Key, Shown(example));
        }
    }

    // A schema is its own example, and too long to be shown.
    private static void AddElsewhere(OpenApiOperation operation)
    {
        if (Find(operation.Responses?["200"].Content, MediaTypes.Schema) is { } content && operation.OperationId is { } id)
            Add(content, "the-schema", new OpenApiExample { Summary = "The schema", ExternalValue = id == "getReviewSchema" ? "/v1/schemas/review" : "/v1/schemas/report" });
    }

    // What is alike in every operation is shown once, and pointed at.
    private static void AddProblem(OpenApiOperation operation, ProblemKind kind, OpenApiDocument document)
    {
        if (Example.All.FirstOrDefault(example => example.Operation == Example.OfProblem && example.Key == kind.Name) is not { } example)
            return;

        var response = operation.Responses?[kind.Status.ToString(CultureInfo.InvariantCulture)];
        if (Find(response?.Content, Problem.MediaType) is not { } content)
            return;

        document.AddComponent<IOpenApiExample>(kind.Name, Shown(example));
        Add(content, kind.Name, new OpenApiExampleReference(kind.Name, document));
    }

    private static void Add(OpenApiMediaType content, string key, IOpenApiExample example) =>
        (content.Examples ??= new Dictionary<string, IOpenApiExample>())[key] = example;

    private static OpenApiMediaType? Find(IDictionary<string, OpenApiMediaType>? contents, string mediaType) =>
        contents is not null && contents.TryGetValue(mediaType, out var found) ? found : null;

    private static OpenApiExample Shown(Example example) => new() { Summary = example.Summary, Value = example.Value };
}

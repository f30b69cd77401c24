using System.Globalization;
using System.Text.Json.Nodes;
using Lg.Api.Documents;
using Lg.Api.Problems;
using Lg.Model.Schemas;
using Microsoft.OpenApi;

namespace Lg.Api.Tests.Documents.Writing;

/// <summary>Shows an example of each request and each outcome of an operation.</summary>
internal static class OperationExamples
{
    // The dialect, the identifier and the title.
    private const int MembersShown = 3;

    public static void AddTo(OpenApiOperation operation, IList<object> metadata, OpenApiDocument document)
    {
        AddOwn(operation.RequestBody?.Content, operation.OperationId, status: null);
        foreach (var (status, response) in operation.Responses ?? [])
            AddOwn(response.Content, operation.OperationId, int.Parse(status, CultureInfo.InvariantCulture));
        AddSchema(operation);
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

    // A schema is its own example, and too long to be shown. A pointer at it makes generators of clients look for a file.
    private static void AddSchema(OpenApiOperation operation)
    {
        if (Find(operation.Responses?["200"].Content, MediaTypes.Schema) is not { } content)
            return;

        var whole = JsonNode.Parse(operation.OperationId == "getReviewSchema" ? ReviewSchema.Write() : ReportSchema.Write())!.AsObject();
        JsonObject beginning = new(whole.Take(MembersShown).Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));
        Add(content, "the-schema", new OpenApiExample { Summary = "The beginning of the schema", Value = beginning });
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

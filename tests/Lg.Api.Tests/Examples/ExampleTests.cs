using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lg.Api.Tests.Documents.Writing;
using Lg.Tests;

namespace Lg.Api.Tests.Examples;

/// <summary>The examples of the document are what the host was really sent and really answered.</summary>
public sealed class ExampleTests
{
    private static readonly JsonSerializerOptions Indented =
        new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonNode Document = JsonNode.Parse(File.ReadAllText(CommittedFile.PathOf("src/Lg.Api/openapi.json")))!;

    // Shows what becomes of such a line; as the text that its schema asks for it is right.
    private const string HasALineThatCannotBeRead = "three-lines";

    public static TheoryData<string> Names => [.. Recipes.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_example_is_what_the_host_answers(string name)
    {
        var parts = name.Split('.');

        var response = await Recipes.All[name]();

        Assert.Equal(int.Parse(parts[1], CultureInfo.InvariantCulture), (int)response.StatusCode);
        if (parts[0] == "problem")
            Assert.Equal(Requests.Problem((int)response.StatusCode, parts[2]), await response.ProblemAsync());
        CommittedFile.Matches(await TextOf(response, parts[^1]), $"tests/Lg.Api.Tests/Examples/Shown/{name}");
    }

    [Fact]
    public void Every_answer_has_its_recipe() => Assert.Equal(
        Recipes.All.Keys.Order(StringComparer.Ordinal),
        Example.All.Where(example => example.Status is not null).Select(example => example.Name));

    [Fact]
    public void Every_operation_shows_an_example_of_each_request_and_each_outcome() => Assert.Equal(
        [],
        from operation in Operations()
        from body in Bodies(operation.Value).Append(($"{operation.Id} request", operation.Value["requestBody"]?["content"]))
        from content in body.Item2?.AsObject() ?? []
        where content.Value!["examples"] is null
        select $"{body.Item1} {content.Key}");

    [Fact]
    public void Every_problem_of_an_operation_is_shown() => Assert.Equal(
        [],
        from operation in Operations()
        from response in operation.Value["responses"]!.AsObject()
        where int.Parse(response.Key, CultureInfo.InvariantCulture) >= 400
        from example in response.Value!["content"]!["application/problem+json"]!["examples"]!.AsObject()
        where Document["components"]!["examples"]![example.Key]?["value"]?["status"]?.GetValue<int>()
            != int.Parse(response.Key, CultureInfo.InvariantCulture)
        select $"{operation.Id} {response.Key} {example.Key}");

    [Fact]
    public void Every_example_in_JSON_is_as_its_schema_says() => Assert.Equal(
        [],
        from operation in Operations()
        from body in Bodies(operation.Value).Append(($"{operation.Id} request", operation.Value["requestBody"]?["content"]))
        from content in body.Item2?.AsObject() ?? []
        where content.Key.EndsWith("json", StringComparison.Ordinal)
        from example in content.Value!["examples"]!.AsObject()
        where example.Key != HasALineThatCannotBeRead
        let schema = new JsonSchema(SchemaOf(content.Value["schema"]!["x-line"] ?? content.Value["schema"]!))
        from value in ValuesOf(content.Key, example.Value!)
        from fault in schema.Faults(value)
        select $"{body.Item1} {example.Key} {fault}");

    private static IEnumerable<(string, JsonNode?)> Bodies(JsonNode operation) =>
        operation["responses"]!.AsObject().Select(response => ($"{operation["operationId"]} {response.Key}", response.Value!["content"]));

    private static IEnumerable<(string Id, JsonNode Value)> Operations() =>
        Document["paths"]!.AsObject()
            .SelectMany(path => path.Value!.AsObject())
            .Select(operation => (operation.Value!["operationId"]!.GetValue<string>(), operation.Value!));

    // The schemas as one that stands on its own.
    private static string SchemaOf(JsonNode schema) => new JsonObject
    {
        ["allOf"] = new JsonArray(schema.DeepClone()),
        ["$defs"] = Document["components"]!["schemas"]!.DeepClone(),
    }.ToJsonString().Replace("#/components/schemas/", "#/$defs/", StringComparison.Ordinal);

    // A line of NDJSON is a value; an example of another address is checked there.
    private static IEnumerable<JsonNode?> ValuesOf(string mediaType, JsonNode example)
    {
        var shown =
            example["$ref"] is { } reference ? Document["components"]!["examples"]![reference.GetValue<string>().Split('/')[^1]]! : example;
        return shown["value"] is not { } value ? []
            : mediaType.EndsWith("ndjson", StringComparison.Ordinal)
                ? value.GetValue<string>().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line))
            : [value];
    }

    // A file of the repository has no byte order mark, and line feeds only.
    private static async Task<string> TextOf(HttpResponseMessage response, string form)
    {
        var text = Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        return form == "json" ? $"{JsonNode.Parse(text)!.ToJsonString(Indented)}\n" : text.TrimStart('\uFEFF').ReplaceLineEndings("\n");
    }
}

using System.Globalization;
using System.Net.Mime;
using System.Text.Json.Nodes;
using Lg.Api.Documents;
using Lg.Api.Problems;

namespace Lg.Api.Tests.Documents.Writing;

/// <summary>
/// What the host was really sent, or really answered: the file <c>Examples/Shown/{operation}.{status or "request"}.{label}.{form}</c>. A
/// problem is shown once for all operations, as <c>problem.{status}.{name}.json</c>. A test sends each request and compares.
/// </summary>
internal sealed record Example
{
    /// <summary>The operation of an example that is shown in all of them.</summary>
    public const string OfProblem = "problem";

    private const string Request = "request";

    private static readonly Lazy<IReadOnlyList<Example>> Files = new(() =>
    [
        .. Directory
            .EnumerateFiles(Folder)
            .Select(file => Path.GetFileName(file))
            .Where(name => !name.Contains(".received.", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(Of),
    ]);

    /// <summary>Gets the folder of the examples.</summary>
    public static string Folder => CommittedFile.PathOf("tests/Lg.Api.Tests/Examples/Shown");

    /// <summary>Gets every example, in ordinal order.</summary>
    public static IReadOnlyList<Example> All => Files.Value;

    /// <summary>Gets the name of the file.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the name of the operation, or <see cref="OfProblem"/>.</summary>
    public required string Operation { get; init; }

    /// <summary>Gets the status of the answer; <c>null</c> for a request.</summary>
    public required int? Status { get; init; }

    /// <summary>Gets what tells it from others of the operation and status.</summary>
    public required string Key { get; init; }

    /// <summary>Gets the media type.</summary>
    public required string MediaType { get; init; }

    /// <summary>Gets the text.</summary>
    public required string Text { get; init; }

    /// <summary>Gets what it shows, in words.</summary>
    public string Summary => $"{char.ToUpperInvariant(Key[0])}{Key[1..].Replace('-', ' ')}";

    /// <summary>Gets the value as the document shows it: JSON as such, everything else as text.</summary>
    public JsonNode Value =>
        MediaType is MediaTypeNames.Application.Json or Problem.MediaType ? JsonNode.Parse(Text)! : JsonValue.Create(Text);

    private static Example Of(string name)
    {
        if (name.Split('.') is not [var operation, var status, var key, var form])
            throw new InvalidOperationException($"an example is not named `{name}`");

        return new Example
        {
            Name = name,
            Operation = operation,
            Status = status == Request ? null : int.Parse(status, CultureInfo.InvariantCulture),
            Key = key,
            MediaType = operation == OfProblem ? Problem.MediaType : MediaTypeOf(form),
            Text = File.ReadAllText(Path.Combine(Folder, name)),
        };
    }

    private static string MediaTypeOf(string form) => form switch
    {
        "json" => MediaTypeNames.Application.Json,
        "md" => MediaTypes.Markdown,
        "html" => MediaTypeNames.Text.Html,
        "csv" => MediaTypeNames.Text.Csv,
        "ndjson" => MediaTypes.NdJson,
        _ => throw new InvalidOperationException($"no media type is known for `{form}`"),
    };
}

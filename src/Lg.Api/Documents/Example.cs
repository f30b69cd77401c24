using System.Globalization;
using System.Net.Mime;
using System.Text;
using System.Text.Json.Nodes;
using Lg.Api.Problems;

namespace Lg.Api.Documents;

/// <summary>
/// What the host was really sent, or really answered: the file <c>Examples/{operation}.{status or "request"}.{label}.{form}</c>.
/// The operation <c>any</c> stands for every one. A test sends each request and compares.
/// </summary>
internal sealed record Example
{
    private const string Folder = "examples";
    private const string Request = "request";

    private static readonly Lazy<IReadOnlyList<Example>> Files = new(() => [.. EmbeddedFiles.In(Folder).Select(Of)]);

    /// <summary>Gets every example, in ordinal order.</summary>
    public static IReadOnlyList<Example> All => Files.Value;

    /// <summary>Gets the name of the operation, <c>any</c> for every one.</summary>
    public required string Operation { get; init; }

    /// <summary>Gets the status of the answer; <c>null</c> for a request.</summary>
    public required int? Status { get; init; }

    /// <summary>Gets what tells it from others of the operation and status, in words.</summary>
    public required string Label { get; init; }

    /// <summary>Gets the media type.</summary>
    public required string MediaType { get; init; }

    /// <summary>Gets the text.</summary>
    public required string Text { get; init; }

    /// <summary>Gets the key in the document.</summary>
    public string Key => Label.Replace(' ', '-');

    /// <summary>Gets the value as the document shows it: JSON as such, everything else as text.</summary>
    public JsonNode Value => MediaType.EndsWith("json", StringComparison.Ordinal) && MediaType != MediaTypes.NdJson ? JsonNode.Parse(Text)! : JsonValue.Create(Text);

    private static Example Of(string name)
    {
        var parts = name.Split('.');
        var status = parts[1] == Request ? (int?)null : int.Parse(parts[1], CultureInfo.InvariantCulture);
        return new Example
        {
            Operation = parts[0],
            Status = status,
            Label = parts.Length > 3 ? parts[2].Replace('-', ' ') : Request,
            MediaType = MediaTypeOf(parts[^1], status),
            Text = Encoding.UTF8.GetString(EmbeddedFiles.Read($"{Folder}/{name}")),
        };
    }

    private static string MediaTypeOf(string form, int? status) => form switch
    {
        "json" when status >= StatusCodes.Status400BadRequest => Problem.MediaType,
        "json" => MediaTypeNames.Application.Json,
        "md" => MediaTypes.Markdown,
        "html" => MediaTypeNames.Text.Html,
        "csv" => MediaTypeNames.Text.Csv,
        "ndjson" => MediaTypes.NdJson,
        _ => throw new InvalidOperationException($"no media type is known for `{form}`"),
    };
}

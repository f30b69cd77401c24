using System.Buffers;
using System.IO.Pipelines;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Lg.Model;
using Lg.Model.Diagnostics;

namespace Lg.Api.Endpoints.Batches;

/// <summary>
/// Writes the answers of a batch, one to a line. It waits until what it wrote is taken: that is what holds the work back for a slow reader.
/// </summary>
internal sealed class BatchWriter(PipeWriter output, Language language, JsonSerializerOptions options) : IDisposable
{
    private readonly JsonTypeInfo typeOfProblem = options.GetTypeInfo(typeof(Problem));
    private readonly Utf8JsonWriter writer = new(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Writes the report on a line.</summary>
    public ValueTask WriteAsync(int line, byte[] report, CancellationToken cancellation)
    {
        Begin(line, StatusCodes.Status200OK);
        writer.WritePropertyName("report");
        writer.WriteRawValue(report, skipInputValidation: true);
        return EndAsync(cancellation);
    }

    /// <summary>Writes why a line was refused.</summary>
    public ValueTask WriteAsync(int line, ProblemKind kind, IReadOnlyList<Diagnostic>? diagnostics, CancellationToken cancellation)
    {
        Begin(line, kind.Status);
        writer.WritePropertyName("problem");
        JsonSerializer.Serialize(
            writer,
            Problem.Of(
                kind, language, diagnostics is null ? null : [.. diagnostics.Select(diagnostic => ProblemError.Of(diagnostic, language))]),
            typeOfProblem);
        return EndAsync(cancellation);
    }

    public void Dispose() => writer.Dispose();

    private void Begin(int line, int status)
    {
        writer.Reset();
        writer.WriteStartObject();
        writer.WriteNumber("line", line);
        writer.WriteNumber("status", status);
    }

    private async ValueTask EndAsync(CancellationToken cancellation)
    {
        writer.WriteEndObject();
        await writer.FlushAsync(cancellation);
        output.Write("\n"u8);
        await output.FlushAsync(cancellation);
    }
}

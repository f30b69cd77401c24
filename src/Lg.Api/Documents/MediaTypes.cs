namespace Lg.Api.Documents;

/// <summary>The media types that the framework has no name for.</summary>
internal static class MediaTypes
{
    /// <summary>Markdown (RFC 7763).</summary>
    public const string Markdown = "text/markdown";

    /// <summary>One JSON text to a line.</summary>
    public const string NdJson = "application/x-ndjson";

    /// <summary>JSON Schema.</summary>
    public const string Schema = "application/schema+json";
}

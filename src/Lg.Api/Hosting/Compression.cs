using System.Net.Mime;
using Lg.Api.Documents;
using Lg.Api.Problems;

namespace Lg.Api.Hosting;

/// <summary>Compresses answers and decompresses requests, with the framework's own parts.</summary>
internal static class Compression
{
    private static readonly string[] Compressible =
    [
        MediaTypeNames.Application.Json, MediaTypes.Schema, MediaTypes.NdJson, Problem.MediaType, MediaTypes.Markdown, MediaTypeNames.Text.Html, MediaTypeNames.Text.Csv,
    ];

    public static void AddCompression(this IServiceCollection services)
    {
        services.AddRequestDecompression();

        // Over TLS too: an answer holds nothing but what the same caller sent, and the catalog, which is no secret.
        services.AddResponseCompression(static options => (options.EnableForHttps, options.MimeTypes) = (true, Compressible));
    }

    /// <summary>Decompresses requests. Comes after routing: how much a body may become is for the operation to say.</summary>
    public static void UseDecompression(this IApplicationBuilder app) => app.UseRequestDecompression();

    /// <summary>Compresses answers, problems too.</summary>
    public static void UseCompression(this IApplicationBuilder app) => app.UseResponseCompression();
}

using System.Net.Mime;
using Lg.Api.Documents;
using Lg.Api.Problems;

namespace Lg.Api.Hosting;

/// <summary>Compresses answers and decompresses requests, with the framework's own parts.</summary>
internal static class Compression
{
    private const string NoCompression = "identity";

    private static readonly string[] Compressible =
    [
        MediaTypeNames.Application.Json, MediaTypes.Schema, MediaTypes.NdJson, Problem.MediaType, MediaTypes.Markdown, MediaTypeNames.Text.Html, MediaTypeNames.Text.Csv,
    ];

    public static void AddCompression(this IServiceCollection services)
    {
        // An old name of the same (RFC 9110, 8.4.1.3).
        services.AddRequestDecompression(static options => options.DecompressionProviders["x-gzip"] = options.DecompressionProviders["gzip"]);

        // Over TLS too: an answer holds nothing but what the same caller sent, and the catalog, which is no secret.
        services.AddResponseCompression(static options => (options.EnableForHttps, options.MimeTypes) = (true, Compressible));
    }

    /// <summary>Decompresses requests. Comes after routing: how much a body may become is for the operation to say.</summary>
    public static void UseDecompression(this IApplicationBuilder app) => app.Use(static (context, next) =>
    {
        // Whoever says that a body is not compressed says nothing that need be undone.
        if (context.Request.Headers.ContentEncoding is [{ } encoding] && encoding.Equals(NoCompression, StringComparison.OrdinalIgnoreCase))
            context.Request.Headers.ContentEncoding = default;
        return next(context);
    }).UseRequestDecompression();

    /// <summary>Compresses answers, problems too.</summary>
    public static void UseCompression(this IApplicationBuilder app) => app.UseResponseCompression();
}

using System.Net.Mime;
using Lg.Api.Documents;

namespace Lg.Api.Hosting;

/// <summary>Compresses answers, problems too, with the framework's own parts.</summary>
internal static class Compression
{
    private static readonly string[] Compressible =
    [
        MediaTypeNames.Application.Json,
        MediaTypes.Schema,
        MediaTypes.NdJson,
        Problem.MediaType,
        MediaTypes.Markdown,
        MediaTypeNames.Text.Html,
        MediaTypeNames.Text.Csv,
        "application/wasm", MediaTypeNames.Text.JavaScript, MediaTypeNames.Text.Css,
    ];

    // Over TLS too: an answer holds nothing but what the same caller sent, and the catalog, which is no secret.
    public static void AddCompression(this IServiceCollection services) =>
        services.AddResponseCompression(static options => (options.EnableForHttps, options.MimeTypes) = (true, Compressible));

    public static void UseCompression(this IApplicationBuilder app) => app.UseResponseCompression();
}

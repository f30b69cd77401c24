using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace Lg.Api.Hosting;

/// <summary>
/// Serves the coordinator's page at <c>/</c>: files that lie beside the host and need nothing of it. <c>Lg:Page=false</c> turns it off.
/// </summary>
internal static class WebPage
{
    /// <summary>The setting that turns it off.</summary>
    public const string Setting = "Lg:Page";

    // The page says in itself, for any server, that nothing else may be asked for; this is what a worker has to be told too.
    private const string Policy = "script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; base-uri 'self'; form-action 'none'";

    private const string Home = "/index.html";

    // What publishing has compressed is smaller than what could be compressed on the way, and takes no time.
    private const string Compressed = ".br";

    private static readonly FileExtensionContentTypeProvider Types =
        new(new Dictionary<string, string>(new FileExtensionContentTypeProvider().Mappings) { [Compressed] = "application/octet-stream" });

    /// <summary>Finds the files where a build leaves them, when the host was not published.</summary>
    public static void UsePage(this WebApplicationBuilder builder) => builder.WebHost.UseStaticWebAssets();

    /// <summary>Serves the files before routing, which so knows of no address more; whatever is no file of the page goes on.</summary>
    public static void UsePage(this WebApplication app)
    {
        var files = app.Environment.WebRootFileProvider;
        if (!app.Configuration.GetValue(Setting, defaultValue: true) || !files.GetFileInfo(Home).Exists)
            return;

        app.Use((context, next) =>
        {
            var request = context.Request;
            if (request.Path == "/")
                request.Path = Home;
            if (request.Path.HasValue && TakesCompressed(request) && files.GetFileInfo(request.Path + Compressed).Exists)
                request.Path += Compressed;
            return next(context);
        });
        app.UseStaticFiles(new StaticFileOptions
        {
            ContentTypeProvider = Types,
            OnPrepareResponse = static file => Prepare(file.File.Name, file.Context.Response.Headers),
        });
    }

    private static bool TakesCompressed(HttpRequest request) =>
        request.GetTypedHeaders().AcceptEncoding.Any(static encoding => encoding is { Value.Value: "br", Quality: null or > 0 });

    private static void Prepare(string name, IHeaderDictionary headers)
    {
        // A browser asks each time whether a file is still the same, and is answered by its tag.
        (headers.ContentSecurityPolicy, headers.CacheControl) = (Policy, "no-cache");
        if (!name.EndsWith(Compressed, StringComparison.Ordinal))
            return;

        (headers.ContentEncoding, headers.Vary) = ("br", HeaderNames.AcceptEncoding);
        headers.ContentType = Types.TryGetContentType(name[..^Compressed.Length], out var type) ? type : "application/octet-stream";
    }
}

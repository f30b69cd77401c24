namespace Lg.Api.Hosting;

/// <summary>Serves the coordinator's page at <c>/</c>: files that lie beside the host and need nothing of it. <c>Lg:Page=false</c> turns it off.</summary>
internal static class WebPage
{
    /// <summary>The setting that turns it off.</summary>
    public const string Setting = "Lg:Page";

    // The page says in itself, for any server, that nothing else may be asked for; this is what a worker has to be told too.
    private const string Policy = "script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; base-uri 'self'; form-action 'none'";

    private const string Home = "/index.html";

    /// <summary>Finds the files where a build leaves them, when the host was not published.</summary>
    public static void UsePage(this WebApplicationBuilder builder) => builder.WebHost.UseStaticWebAssets();

    /// <summary>Serves the files before routing, which so knows of no address more; whatever is no file of the page goes on.</summary>
    public static void UsePage(this WebApplication app)
    {
        if (!app.Configuration.GetValue(Setting, defaultValue: true) || !app.Environment.WebRootFileProvider.GetFileInfo(Home).Exists)
            return;

        app.Use(static (context, next) =>
        {
            if (context.Request.Path == "/")
                context.Request.Path = Home;
            return next(context);
        });
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = static file => Prepare(file.Context.Response.Headers) });
    }

    // A browser asks each time whether a file is still the same, and is answered by its tag.
    private static void Prepare(IHeaderDictionary headers) => (headers.ContentSecurityPolicy, headers.CacheControl) = (Policy, "no-cache");
}

using Microsoft.AspNetCore.StaticAssets;

namespace Lg.Api.Hosting;

/// <summary>Serves the coordinator's page at <c>/</c>: files that lie beside the host and need nothing of it. <c>Lg:Page=false</c> turns it off.</summary>
internal static class WebPage
{
    /// <summary>The setting that turns it off.</summary>
    public const string Setting = "Lg:Page";

    // The page says in itself, for any server, that nothing else may be asked for; this is what a worker has to be told too.
    private const string Policy = "script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; base-uri 'self'; form-action 'none'";

    /// <summary>Finds the files where a build leaves them, when the host was not published.</summary>
    public static void UsePage(this WebApplicationBuilder builder) => builder.WebHost.UseStaticWebAssets();

    /// <summary>Lets <c>/</c> be the page. Comes before routing.</summary>
    public static void UsePage(this WebApplication app) => app.Use(static (context, next) =>
    {
        if (context.Request.Path == "/")
            context.Request.Path = "/index.html";
        return next(context);
    });

    /// <summary>Maps the files. They cost nothing that has to be shared out, so no limit counts them.</summary>
    public static void MapPage(this WebApplication app)
    {
        var manifest = Path.Combine(AppContext.BaseDirectory, $"{app.Environment.ApplicationName}.staticwebassets.endpoints.json");
        if (!app.Configuration.GetValue(Setting, defaultValue: true) || !File.Exists(manifest))
            return;

        app.Use(static (context, next) =>
        {
            if (context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null)
                context.Response.Headers.ContentSecurityPolicy = Policy;
            return next(context);
        });
        app.MapStaticAssets(manifest).DisableRateLimiting();
    }
}

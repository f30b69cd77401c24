using System.Net;
using Lg.Api.Access.Keys;
using Lg.Api.Endpoints;
using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Net.Http.Headers;

namespace Lg.Api.Access.Network;

/// <summary>Registers how the host stands towards proxies, browsers and other hosts.</summary>
internal static class NetworkServices
{
    private static readonly TimeSpan TlsIsRemembered = TimeSpan.FromDays(365);
    private static readonly TimeSpan PermissionIsRemembered = TimeSpan.FromHours(1);

    public static void AddNetwork(this IServiceCollection services)
    {
        services.AddOptions<NetworkOptions>()
            .BindConfiguration(NetworkOptions.Section, static binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.AddOptions<ForwardedHeadersOptions>()
            .Configure<IOptions<NetworkOptions>>(static (headers, network) => Believe(headers, network.Value.Proxies));
        services.AddHsts(static hsts => hsts.MaxAge = TlsIsRemembered);
        services.AddCors();
        services.AddOptions<CorsOptions>()
            .Configure<IOptions<NetworkOptions>>(
                static (cors, network) => cors.AddDefaultPolicy(policy => LetIn(policy, network.Value.Origins)));
    }

    /// <summary>Is the first that a request meets.</summary>
    public static void UseNetwork(this WebApplication app)
    {
        if (app.Services.GetRequiredService<IOptions<NetworkOptions>>().Value.Proxies.Count > 0)
            app.UseForwardedHeaders();
        app.UseMiddleware<SecurityHeaders>();
        app.UseHsts();

        // Whoever may GET may ask for the headers alone (RFC 9110, 9.3.2). The server knows what was asked, and sends no body.
        app.Use(static (context, next) =>
        {
            if (HttpMethods.IsHead(context.Request.Method))
                context.Request.Method = HttpMethods.Get;
            return next(context);
        });
    }

    /// <summary>Refuses what a browser was led to send. Comes after whatever tells of problems.</summary>
    public static void UseBrowserRules(this WebApplication app)
    {
        app.UseMiddleware<BrowserRules>();
        if (app.Services.GetRequiredService<IOptions<NetworkOptions>>().Value.Origins.Count > 0)
            app.UseCors();
    }

    // The address and scheme of the caller, as far back as known proxies reach; never the name of the host.
    private static void Believe(ForwardedHeadersOptions headers, IEnumerable<string> proxies)
    {
        headers.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        headers.ForwardLimit = null;
        headers.KnownProxies.Clear();
        headers.KnownIPNetworks.Clear();
        foreach (var proxy in proxies)
        {
            if (IPAddress.TryParse(proxy, out var address))
                headers.KnownProxies.Add(address);
            else
                headers.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(proxy));
        }
    }

    private static void LetIn(CorsPolicyBuilder policy, IEnumerable<string> origins) => policy
        .WithOrigins([.. origins])
        .WithMethods(HttpMethods.Get, HttpMethods.Head, HttpMethods.Post)
        .WithHeaders(
            HeaderNames.Accept,
            HeaderNames.AcceptLanguage,
            HeaderNames.Authorization,
            HeaderNames.ContentType,
            HeaderNames.ContentEncoding,
            HeaderNames.IfNoneMatch,
            ApiKeyHandler.Header)
        .SetPreflightMaxAge(PermissionIsRemembered)
        .WithExposedHeaders(HeaderNames.ETag, HeaderNames.RetryAfter, ReportResult.ReceiptHeader);
}

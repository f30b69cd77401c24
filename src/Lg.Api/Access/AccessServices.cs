using Lg.Api.Access.Certificates;
using Lg.Api.Access.Keys;
using Lg.Api.Access.Network;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Https;
using Microsoft.Extensions.Options;

namespace Lg.Api.Access;

/// <summary>
/// Registers who is let in. The seam for other schemes, such as tokens (JWT): a scheme that is registered as <see cref="Bearer"/> is asked about
/// whoever sends <c>Authorization: Bearer</c>, and what it says in the claim <c>scope</c> decides. Nothing else in the host knows of schemes.
/// </summary>
internal static class AccessServices
{
    /// <summary>The name of the scheme for tokens, when there is one.</summary>
    public const string Bearer = "Bearer";

    /// <summary>The policy of what any known caller may do.</summary>
    public const string AnyCaller = "caller";

    private const string Chosen = "Lg";

    public static void AddAccess(this IServiceCollection services)
    {
        services.AddOptions<AccessOptions>()
            .BindConfiguration(AccessOptions.Section, static binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.AddSingleton<KeyRing>();
        services.AddAuthentication(Chosen)
            .AddPolicyScheme(Chosen, displayName: null, static scheme => scheme.ForwardDefaultSelector = Choose)
            .AddScheme<AuthenticationSchemeOptions, OpenHandler>(OpenHandler.Name, static _ => { })
            .AddScheme<AuthenticationSchemeOptions, ApiKeyHandler>(ApiKeyHandler.Name, static _ => { })
            .AddScheme<AuthenticationSchemeOptions, CertificateHandler>(CertificateHandler.Name, static _ => { });
        services.AddAuthorizationBuilder()
            .AddPolicy(AnyCaller, static policy => policy.RequireAuthenticatedUser())
            .AddPolicy(Scopes.Assess, static policy => policy.RequireAuthenticatedUser().RequireAssertion(static context => Callers.Has(context.User, Scopes.Assess)))
            .AddPolicy(Scopes.Catalog, static policy => policy.RequireAuthenticatedUser().RequireAssertion(static context => Callers.Has(context.User, Scopes.Catalog)));
        services.AddOptions<KestrelServerOptions>().Configure<IOptions<AccessOptions>>(static (kestrel, access) => AskForCertificates(kestrel, access.Value));
        services.AddNetwork();
    }

    public static void UseAccess(this WebApplication app)
    {
        NetworkCheck.Run(app);
        if (!string.IsNullOrEmpty(app.Services.GetRequiredService<IOptions<AccessOptions>>().Value.Keys))
            app.Services.GetRequiredService<KeyRing>().Open();

        app.UseAuthentication();
        app.UseAuthorization();
    }

    /// <summary>Returns whether a scheme for tokens has been registered.</summary>
    public static bool HasBearer(IServiceProvider services) =>
        services.GetRequiredService<IOptions<AuthenticationOptions>>().Value.Schemes.Any(scheme => scheme.Name == Bearer);

    private static string Choose(HttpContext context)
    {
        var access = context.RequestServices.GetRequiredService<IOptions<AccessOptions>>().Value;
        return HasBearer(context.RequestServices) && SendsToken(context.Request) ? Bearer
            : !string.IsNullOrEmpty(access.Keys) && (context.Request.Headers.ContainsKey(ApiKeyHandler.Header) || access.Certificates is null) ? ApiKeyHandler.Name
            : access.Certificates is not null ? CertificateHandler.Name
            : HasBearer(context.RequestServices) ? Bearer
            : OpenHandler.Name;
    }

    private static bool SendsToken(HttpRequest request) =>
        request.Headers.Authorization is [{ } authorization] && authorization.StartsWith($"{Bearer} ", StringComparison.OrdinalIgnoreCase);

    // Any certificate gets through the handshake, so that a wrong one is answered with a problem instead of a broken connection.
    private static void AskForCertificates(KestrelServerOptions kestrel, AccessOptions access)
    {
        if (access.Certificates is null)
            return;

        kestrel.ConfigureHttpsDefaults(static https =>
        {
            https.ClientCertificateMode = ClientCertificateMode.AllowCertificate;
            https.AllowAnyClientCertificate();
        });
    }
}

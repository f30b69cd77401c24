using Lg.Api.Access.Keys;
using Lg.Api.Access.Network;
using Lg.Api.Access.Tokens;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Lg.Api.Access;

/// <summary>
/// Registers who is let in, by schemes of the framework's kind. What they say in the claim <c>scope</c> decides, and nothing else in the
/// host knows of them.
/// </summary>
internal static class AccessServices
{
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
            .AddJwtBearer();
        services.ConfigureOptions<BearerTokens>();

        // No scheme here protects anything with a key of the host's own; the framework would make one and leave it in the home folder.
        foreach (var keyMaker in services.Where(IsKeyMaker).ToList())
            services.Remove(keyMaker);
        services.AddAuthorizationBuilder()
            .AddPolicy(AnyCaller, static policy => policy.RequireAuthenticatedUser())
            .AddPolicy(Scopes.Assess, static policy => policy.RequireAuthenticatedUser().RequireClaim(Scopes.Claim, Scopes.Assess))
            .AddPolicy(Scopes.Catalog, static policy => policy.RequireAuthenticatedUser().RequireClaim(Scopes.Claim, Scopes.Catalog));
        services.AddOptions<KestrelServerOptions>()
            .Configure<IOptions<AccessOptions>>(static (kestrel, access) => NetworkCheck.Configure(kestrel, access.Value));
        services.AddNetwork();
    }

    public static void UseAccess(this WebApplication app)
    {
        NetworkCheck.Run(app);
        if (app.Services.GetRequiredService<IOptions<AccessOptions>>().Value.HasKeys)
            app.Services.GetRequiredService<KeyRing>().Open();

        app.UseAuthentication();
        app.UseAuthorization();
    }

    private static bool IsKeyMaker(ServiceDescriptor service) =>
        service.ServiceType == typeof(IHostedService)
            && service.ImplementationType?.Namespace?.StartsWith("Microsoft.AspNetCore.DataProtection", StringComparison.Ordinal) == true;

    private static string Choose(HttpContext context)
    {
        var access = context.RequestServices.GetRequiredService<IOptions<AccessOptions>>().Value;
        return access.Tokens is not null && !(access.HasKeys && context.Request.Headers.ContainsKey(ApiKeyHandler.Header))
            ? BearerTokens.Name
            : access.HasKeys ? ApiKeyHandler.Name
            : OpenHandler.Name;
    }
}

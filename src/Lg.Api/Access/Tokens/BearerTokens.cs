using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.Tokens;

namespace Lg.Api.Access.Tokens;

/// <summary>
/// Lets in whoever sends a token (JWT) of the issuer. The framework fetches the issuer's keys, again when they change, and checks the
/// token.
/// </summary>
internal sealed class BearerTokens(IOptions<AccessOptions> access) : IConfigureNamedOptions<JwtBearerOptions>
{
    /// <summary>The name of the scheme.</summary>
    public const string Name = JwtBearerDefaults.AuthenticationScheme;

    private const string Subject = "sub";

    // Never `none`, and no algorithm whose key both sides have: then the issuer's public key could sign.
    private static readonly string[] Algorithms = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"];

    // OAuth's `scope`, and what Entra ID has instead for those who act for a user and for programs.
    private static readonly string[] ScopeClaims = ["scope", "scp", "roles"];

    /// <inheritdoc/>
    public void Configure(string? name, JwtBearerOptions options)
    {
        if (access.Value.Tokens is not { } tokens)
            return;

        options.Authority = tokens.Authority;
        options.RequireHttpsMetadata = new Uri(tokens.Authority).Scheme == Uri.UriSchemeHttps;
        options.AutomaticRefreshInterval = TimeSpan.FromHours(1);
        options.MapInboundClaims = options.IncludeErrorDetails = options.SaveToken = false;
        options.TokenValidationParameters = new TokenValidationParameters { ValidAudience = tokens.Audience, ValidAlgorithms = Algorithms };
        options.Events = new JwtBearerEvents
        {
            OnTokenValidated = static context => Task.FromResult(context.Principal = CallerOf(context.Principal!)),

            // An issuer that cannot be reached vouches for nobody; that is no fault of ours to answer with 500.
            OnAuthenticationFailed = static failed => { failed.Fail(failed.Exception); return Task.CompletedTask; },
        };
    }

    /// <inheritdoc/>
    public void Configure(JwtBearerOptions options) => Configure(Options.DefaultName, options);

    // Of everything that stands in a token, who it is and what the caller may do.
    private static ClaimsPrincipal CallerOf(ClaimsPrincipal token) => Callers.Ticket(
        token.FindFirstValue(Subject),
        token.Claims.Where(claim => ScopeClaims.Contains(claim.Type)).SelectMany(claim => claim.Value.Split(' ')).Intersect(Scopes.All),
        Name).Principal;
}

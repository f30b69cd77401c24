using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;

namespace Lg.Api.Access.Keys;

/// <summary>Lets in whoever sends a valid key.</summary>
internal sealed class ApiKeyHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, KeyRing keys)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    /// <summary>The name of the scheme.</summary>
    public const string Name = "ApiKey";

    /// <summary>The header that holds the key.</summary>
    public const string Header = "X-Api-Key";

    /// <inheritdoc/>
    protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(Authenticate());

    /// <inheritdoc/>
    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = $"{Name} realm=\"lg\"";
        return base.HandleChallengeAsync(properties);
    }

    private AuthenticateResult Authenticate()
    {
        if (Request.Headers[Header] is not [{ } text])
            return AuthenticateResult.NoResult();

        return keys.Find(text) is { } key
            ? AuthenticateResult.Success(Callers.Ticket(key.Id, key.Scopes, Scheme.Name))
            : AuthenticateResult.Fail("the key is not known, has expired or is revoked");
    }
}

using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;

namespace Lg.Api.Access;

/// <summary>Lets everybody in who gets this far: on the machine itself, or where somebody else guards the host.</summary>
internal sealed class OpenHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    /// <summary>The name of the scheme.</summary>
    public const string Name = "Open";

    /// <inheritdoc/>
    protected override Task<AuthenticateResult> HandleAuthenticateAsync() =>
        Task.FromResult(AuthenticateResult.Success(Callers.Ticket(id: null, Scopes.All, Scheme.Name)));
}

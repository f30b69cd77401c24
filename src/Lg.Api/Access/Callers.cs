using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;

namespace Lg.Api.Access;

/// <summary>Makes callers of what is known of them.</summary>
internal static class Callers
{
    /// <summary>Returns the ticket of a caller.</summary>
    /// <param name="id">What the caller is called in logs; <c>null</c> when nobody asked.</param>
    /// <param name="scopes">What the caller may do.</param>
    /// <param name="scheme">How the caller was recognised.</param>
    public static AuthenticationTicket Ticket(string? id, IEnumerable<string> scopes, string scheme)
    {
        IEnumerable<Claim> name = id is null ? [] : [new Claim(ClaimTypes.NameIdentifier, id)];
        return new(
            new ClaimsPrincipal(new ClaimsIdentity([.. name, .. scopes.Select(scope => new Claim(Scopes.Claim, scope))], scheme)), scheme);
    }
}

namespace Lg.Api.Access;

/// <summary>The scope that an operation asks for, as the document tells of it.</summary>
/// <param name="Scope">The scope.</param>
internal sealed record RequiredScope(string Scope);

/// <summary>Asks for scopes.</summary>
internal static class RequiredScopeExtensions
{
    /// <summary>Lets only those in who have a scope.</summary>
    public static RouteHandlerBuilder Requires(this RouteHandlerBuilder endpoint, string scope) =>
        endpoint.RequireAuthorization(scope).WithMetadata(new RequiredScope(scope)).ProducesProblems(AccessProblems.Forbidden);
}

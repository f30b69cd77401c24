namespace Lg.Api.Endpoints.Queries;

/// <summary>
/// The parameters that an address has. One that it does not have is refused, since the answer would be to another question than the
/// caller's.
/// </summary>
internal sealed record KnownParameters(IReadOnlyList<QueryParameter> All);

/// <summary>Declares parameters, and refuses the others.</summary>
internal static class KnownParameterExtensions
{
    /// <summary>Declares the parameters of an address.</summary>
    public static RouteHandlerBuilder WithQuery(this RouteHandlerBuilder endpoint, params IReadOnlyList<QueryParameter> parameters) =>
        endpoint.WithMetadata(new KnownParameters(parameters));

    /// <summary>Refuses parameters that have not been declared.</summary>
    public static RouteGroupBuilder RefuseUnknownParameters(this RouteGroupBuilder group)
    {
        group.AddEndpointFilter(async (context, next) =>
            Unknown(context.HttpContext) is { Count: > 0 } unknown ? Problem.Result(context.HttpContext, unknown) : await next(context));
        return group;
    }

    private static IReadOnlyList<QueryFault> Unknown(HttpContext context)
    {
        IReadOnlyList<string> known =
            [.. (context.GetEndpoint()?.Metadata.GetMetadata<KnownParameters>()?.All ?? []).Select(parameter => parameter.Name)];
        return [
            .. context.Request.Query.Keys.Except(known, StringComparer.OrdinalIgnoreCase).Select(name => QueryFault.Unknown(name, known)),
        ];
    }
}

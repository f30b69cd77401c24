namespace Lg.Api.Problems;

/// <summary>Tells the OpenAPI document of the problems that an endpoint answers with.</summary>
internal static class ProblemMetadata
{
    /// <summary>Adds these problems, and the one that any endpoint can answer with.</summary>
    public static RouteHandlerBuilder ProducesProblems(this RouteHandlerBuilder endpoint, params IEnumerable<ProblemKind> kinds) =>
        endpoint.WithMetadata([.. kinds.Append(ProblemKind.InternalError).Select(Of)]);

    private static ProducesResponseTypeMetadata Of(ProblemKind kind) =>
        new(kind.Status, typeof(Problem), [Problem.MediaType]) { Description = kind.Title.En };
}

namespace Lg.Api.Problems;

/// <summary>A problem that an endpoint can answer with.</summary>
/// <param name="Kind">The problem.</param>
internal sealed record ProblemOutcome(ProblemKind Kind);

/// <summary>Tells the OpenAPI document of the problems that endpoints answer with.</summary>
internal static class ProblemMetadata
{
    /// <summary>Adds these problems.</summary>
    public static TBuilder ProducesProblems<TBuilder>(this TBuilder endpoint, params IEnumerable<ProblemKind> kinds)
        where TBuilder : IEndpointConventionBuilder =>
        endpoint.WithMetadata([.. kinds.SelectMany(Of)]);

    private static IEnumerable<object> Of(ProblemKind kind) =>
        [
            new ProblemOutcome(kind),
            new ProducesResponseTypeMetadata(kind.Status, typeof(Problem), [Problem.MediaType]) { Description = kind.Title.En },
        ];
}

namespace Lg.Api.Problems;

/// <summary>What can be wrong with the host itself.</summary>
internal static class HostProblems
{
    public static ProblemKind InternalError { get; } = new(
        "internal-error", StatusCodes.Status500InternalServerError,
        new("Något gick fel i tjänsten", "Something went wrong in the service"),
        new("Felet är vårt, inte ert. Begäran är inte sparad.", "The error is ours, not yours. The request has not been kept."));
}

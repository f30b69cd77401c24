namespace Lg.Api.Endpoints;

/// <summary>Whether a review can be assessed.</summary>
internal sealed record ReviewCheck
{
    /// <summary>Gets whether it can.</summary>
    public required bool Valid { get; init; }

    /// <summary>
    /// Gets the SHA-256 of the canonical review, which the receipt of its report will hold; <c>null</c> when it is not valid.
    /// </summary>
    public string? InputHash { get; init; }

    /// <summary>Gets everything that is wrong with it, in the language of the caller.</summary>
    public IReadOnlyList<ProblemError> Errors { get; init; } = [];
}

namespace Lg.Model.Views;

/// <summary>An expression that failed at run time; never a verdict.</summary>
public sealed record ErrorView : Confidential
{
    /// <summary>Gets the id of the requirement.</summary>
    public required string Requirement { get; init; }

    /// <summary>Gets the place of the subject in the review; <c>null</c> when it is the review as a whole.</summary>
    public string? Subject { get; init; }

    /// <summary>Gets the code of the error.</summary>
    public required string Code { get; init; }

    /// <summary>Gets what went wrong.</summary>
    public required LocalizedText Message { get; init; }

    /// <summary>
    /// Gets the number of further subjects for which the requirement failed; <c>null</c> except on the last row of a long list.
    /// </summary>
    public int? Omitted { get; init; }
}

namespace Lg.Model.Reports;

/// <summary>A requirement that was not met last year and is met now.</summary>
public sealed record ResolvedFinding : Confidential
{
    /// <summary>Gets the id of the requirement.</summary>
    public required string Requirement { get; init; }

    /// <summary>Gets its title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Gets the subject; <c>null</c> when it is the review as a whole.</summary>
    public Subject? Subject { get; init; }

    /// <summary>
    /// Gets the number of further subjects for which the requirement is met again, which are counted and have no row; <c>null</c> except on
    /// the last row of a long list.
    /// </summary>
    public int? Omitted { get; init; }
}

namespace Lg.Model.Views;

/// <summary>A requirement and a subject.</summary>
public sealed record RowView : Confidential
{
    /// <summary>Gets the id of the requirement.</summary>
    public required string Requirement { get; init; }

    /// <summary>Gets the place of the subject in the review; <c>null</c> when it is the review as a whole.</summary>
    public string? Subject { get; init; }

    /// <summary>
    /// Gets the number of further subjects, which are counted and have no row; <c>null</c> except on the last row of a long list.
    /// </summary>
    public int? Omitted { get; init; }
}

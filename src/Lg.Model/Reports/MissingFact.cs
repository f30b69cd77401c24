namespace Lg.Model.Reports;

/// <summary>A fact that the review does not state.</summary>
public sealed record MissingFact : Confidential
{
    /// <summary>Gets the place in the review, as a JSON Pointer.</summary>
    public required string Pointer { get; init; }

    /// <summary>Gets the question that it answers.</summary>
    public required LocalizedText Question { get; init; }
}

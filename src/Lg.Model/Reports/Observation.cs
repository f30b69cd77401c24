namespace Lg.Model.Reports;

/// <summary>Something in the review that does not agree with itself.</summary>
public sealed record Observation : Confidential
{
    /// <summary>Gets the code of the observation.</summary>
    public required string Code { get; init; }

    /// <summary>Gets what does not agree.</summary>
    public required LocalizedText Message { get; init; }

    /// <summary>Gets the places in the review, as JSON Pointers.</summary>
    public IReadOnlyList<string> Pointers { get; init; } = [];
}

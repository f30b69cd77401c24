namespace Lg.Model.Reports;

/// <summary>A waiver of the review, and how it stands.</summary>
public sealed record WaiverResult : Confidential
{
    /// <summary>Gets its place in the review, as a JSON Pointer.</summary>
    public required string Pointer { get; init; }

    /// <summary>Gets the id of the requirement that it waives.</summary>
    public required string Requirement { get; init; }

    /// <summary>Gets how it stands.</summary>
    public required WaiverState State { get; init; }

    /// <summary>Gets the reason given; <c>null</c> when not stated.</summary>
    public string? Reason { get; init; }

    /// <summary>Gets what it lacks.</summary>
    public IReadOnlyList<LocalizedText> Lacks { get; init; } = [];

    /// <summary>Gets whether the catalog has the requirement.</summary>
    public bool Matched { get; init; }
}

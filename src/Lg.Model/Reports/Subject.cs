namespace Lg.Model.Reports;

/// <summary>What a requirement is assessed for, when it is not the review as a whole.</summary>
public sealed record Subject : Confidential
{
    /// <summary>Gets the kind, such as <c>system</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Gets the place in the review, as a JSON Pointer.</summary>
    public required string Pointer { get; init; }

    /// <summary>Gets the key of the item; <c>null</c> for a collection as a whole.</summary>
    public string? Key { get; init; }

    /// <summary>Gets the title of the item; <c>null</c> when it has none.</summary>
    public string? Title { get; init; }
}

namespace Lg.Model.Views;

/// <summary>An item of the review, or a collection as a whole, that rows are about.</summary>
public sealed record SubjectView : Confidential
{
    /// <summary>Gets the kind, such as <c>system</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Gets the key of the item; <c>null</c> for a collection as a whole.</summary>
    public string? Key { get; init; }

    /// <summary>Gets the title of the item; <c>null</c> when it has none.</summary>
    public string? Title { get; init; }
}

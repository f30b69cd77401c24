namespace Lg.Model.Views;

/// <summary>A field of the review that facts are of.</summary>
public sealed record FieldView
{
    /// <summary>Gets its label.</summary>
    public required LocalizedText Label { get; init; }

    /// <summary>Gets the question that it answers.</summary>
    public required LocalizedText Question { get; init; }
}

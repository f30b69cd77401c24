namespace Lg.Model.Views;

/// <summary>A field of the review that facts are of.</summary>
public sealed record FieldView : Confidential
{
    /// <summary>Gets its label; <c>null</c> when no row needs it.</summary>
    public LocalizedText? Label { get; init; }

    /// <summary>Gets the question that it answers; <c>null</c> when no row needs it.</summary>
    public LocalizedText? Question { get; init; }
}

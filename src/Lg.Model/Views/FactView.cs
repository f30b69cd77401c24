namespace Lg.Model.Views;

/// <summary>A fact of the review that a verdict rests on. Its label is that of its field, when nothing else is said.</summary>
public sealed record FactView : Confidential
{
    /// <summary>Gets the place in the review, as a JSON Pointer.</summary>
    public required string Pointer { get; init; }

    /// <summary>Gets the label, when it is another than that of the field.</summary>
    public LocalizedText? Label { get; init; }

    /// <summary>Gets the value, as a reader would write it.</summary>
    public required LocalizedText Value { get; init; }
}

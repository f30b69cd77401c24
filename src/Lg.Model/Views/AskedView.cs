namespace Lg.Model.Views;

/// <summary>A fact that the review does not state. The question that it answers is that of its field, when nothing else is said.</summary>
public sealed record AskedView : Confidential
{
    /// <summary>Gets the place in the review, as a JSON Pointer.</summary>
    public required string Pointer { get; init; }

    /// <summary>Gets the question, when it is another than that of the field.</summary>
    public LocalizedText? Question { get; init; }
}

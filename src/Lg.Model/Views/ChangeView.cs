namespace Lg.Model.Views;

/// <summary>
/// A change of one fact that would help to meet a requirement. Its label is that of its field, when nothing else is said.
/// </summary>
public sealed record ChangeView : Confidential
{
    /// <summary>Gets the place of the fact in the review, as a JSON Pointer.</summary>
    public required string Pointer { get; init; }

    /// <summary>Gets the label, when it is another than that of the field.</summary>
    public LocalizedText? Label { get; init; }

    /// <summary>Gets what the fact belongs to, when that is neither the unit nor the subject itself.</summary>
    public LocalizedText? Of { get; init; }

    /// <summary>Gets the value today.</summary>
    public required LocalizedText From { get; init; }

    /// <summary>Gets the values that would do; <c>null</c> when any does.</summary>
    public LocalizedText? To { get; init; }
}

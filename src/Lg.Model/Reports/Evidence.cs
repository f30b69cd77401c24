namespace Lg.Model.Reports;

/// <summary>A fact of the review that a verdict rests on.</summary>
public sealed record Evidence : Confidential
{
    /// <summary>Gets the place in the review, as a JSON Pointer.</summary>
    public required string Pointer { get; init; }

    /// <summary>Gets the label of the fact.</summary>
    public required LocalizedText Label { get; init; }

    /// <summary>Gets the value, as a reader would write it.</summary>
    public required LocalizedText Value { get; init; }

    /// <summary>Gets the value of a fact that the review does not state.</summary>
    internal static LocalizedText NotStated { get; } = new("inte angivet", "not stated");
}

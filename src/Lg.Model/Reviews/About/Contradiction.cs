using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Two statements of the review that do not agree.</summary>
[ReviewType("Två uppgifter i genomgången som inte går ihop", "Two statements of the review that do not agree")]
public sealed record Contradiction : IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    /// <summary>Gets description; <c>null</c> when not stated.</summary>
    [Field("Beskrivning", "Description", "Vad är det som inte går ihop?", "What does not agree?", Chapter = "1")]
    public string? Description { get; init; }

    /// <summary>Gets the answer to "Is the contradiction explained in the text?"; <c>null</c> when not stated.</summary>
    [Field("Förklarad", "Explained", "Är motsägelsen förklarad i texten?", "Is the contradiction explained in the text?", Actionable = true, Chapter = "1")]
    public bool? Explained { get; init; }
}

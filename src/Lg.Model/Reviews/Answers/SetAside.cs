using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>A question that is set aside.</summary>
[ReviewType("En fråga som läggs åt sidan", "A question that is set aside")]
public sealed record SetAside
{
    /// <summary>Gets question; <c>null</c> when not stated.</summary>
    [Field("Fråga", "Question", "Vilken uppgift gäller det (JSON Pointer)?", "Which fact is it about (JSON Pointer)?", Chapter = "1")]
    public string? Pointer { get; init; }

    /// <summary>Gets reason; <c>null</c> when not stated.</summary>
    [Field("Skäl", "Reason", "Varför läggs frågan åt sidan?", "Why is the question set aside?", Chapter = "1")]
    public SetAsideReason? Reason { get; init; }

    /// <summary>Gets annex; <c>null</c> when not stated.</summary>
    [Field("Bilaga", "Annex", "I vilken skyddad bilaga finns uppgiften?", "In which protected annex is the fact?", Chapter = "1")]
    public string? Annex { get; init; }

    /// <summary>Gets note; <c>null</c> when not stated.</summary>
    [Field("Förklaring", "Note", "Vad är förklaringen?", "What is the explanation?", Chapter = "1")]
    public string? Note { get; init; }
}

using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>A decided deviation from a requirement.</summary>
[ReviewType("Ett beslutat avsteg från ett krav", "A decided deviation from a requirement")]
public sealed record Waiver
{
    /// <summary>Gets requirement; <c>null</c> when not stated.</summary>
    [Field("Krav", "Requirement", "Vilket krav gäller avsteget (id)?", "Which requirement is it about (id)?", Chapter = "5")]
    [WordOf(WordKind.Requirement)]
    public string? Requirement { get; init; }

    /// <summary>Gets reason; <c>null</c> when not stated.</summary>
    [Field("Skäl", "Reason", "Varför avstår ni?", "Why do you deviate?", Chapter = "5")]
    public string? Reason { get; init; }

    /// <summary>Gets responsible role; <c>null</c> when not stated.</summary>
    [Field("Ansvarig roll", "Responsible role", "Vilken roll ansvarar för avsteget?", "Which role is responsible for the waiver?", Chapter = "5")]
    public string? Owner { get; init; }

    /// <summary>Gets approved by; <c>null</c> when not stated.</summary>
    [Field("Godkänt av", "Approved by", "Vilken roll har godkänt avsteget?", "Which role has approved the waiver?", Chapter = "5")]
    public string? ApprovedByRole { get; init; }

    /// <summary>Gets valid from; <c>null</c> when not stated.</summary>
    [Field("Gäller från", "Valid from", "Från när gäller avsteget?", "From when is the waiver valid?", Chapter = "5")]
    public PartialDate? From { get; init; }

    /// <summary>Gets valid until; <c>null</c> when not stated.</summary>
    [Field("Gäller till", "Valid until", "Till när gäller avsteget?", "Until when is the waiver valid?", Chapter = "5")]
    public PartialDate? Until { get; init; }
}

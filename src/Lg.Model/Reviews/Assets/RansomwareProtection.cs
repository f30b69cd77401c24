using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Protection against ransomware.</summary>
[ReviewType("Skydd mot utpressningsvirus", "Protection against ransomware")]
public sealed record RansomwareProtection
{
    /// <summary>Gets the answer to "Are attacks detected automatically?"; <c>null</c> when not stated.</summary>
    [Field("Upptäckt", "Detection", "Upptäcks angrepp automatiskt?", "Are attacks detected automatically?", Actionable = true, Chapter = "4.3")]
    public bool? Detection { get; init; }

    /// <summary>Gets the answer to "Are there copies kept apart from the network?"; <c>null</c> when not stated.</summary>
    [Field("Åtskilda kopior", "Offline copies", "Finns kopior som är åtskilda från nätet?", "Are there copies kept apart from the network?", Actionable = true, Chapter = "4.3")]
    public bool? OfflineCopies { get; init; }

    /// <summary>Gets the answer to "Can affected systems be isolated?"; <c>null</c> when not stated.</summary>
    [Field("Isolering", "Isolation", "Kan drabbade system isoleras?", "Can affected systems be isolated?", Actionable = true, Chapter = "4.3")]
    public bool? Isolation { get; init; }
}

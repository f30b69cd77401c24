using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>What a decision is about.</summary>
[ReviewType("Vad ett beslut gäller", "What a decision is about")]
public enum DecisionKind
{
    /// <summary>Improvement.</summary>
    [Choice("Förbättring", "Improvement")]
    Improvement,

    /// <summary>Change of the management system.</summary>
    [Choice("Ändring i ledningssystemet", "Change of the management system")]
    ManagementSystem,

    /// <summary>Resources.</summary>
    [Choice("Resurser", "Resources")]
    Resources,

    /// <summary>Quick win.</summary>
    [Choice("Enkel åtgärd", "Quick win")]
    LowHangingFruit,

    /// <summary>Other.</summary>
    [Choice("Annat", "Other")]
    Other,
}

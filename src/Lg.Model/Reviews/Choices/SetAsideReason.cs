using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Reason to set a question aside.</summary>
[ReviewType("Skäl att lägga en fråga åt sidan", "Reason to set a question aside")]
public enum SetAsideReason
{
    /// <summary>Don't know.</summary>
    [Choice("Vet inte", "Don't know")]
    DontKnow,

    /// <summary>Not relevant.</summary>
    [Choice("Inte relevant", "Not relevant")]
    NotRelevant,

    /// <summary>In a protected annex.</summary>
    [Choice("I skyddad bilaga", "In a protected annex")]
    InAnnex,
}

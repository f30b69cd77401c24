using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Response to a recommendation.</summary>
[ReviewType("Svar på en rekommendation", "Response to a recommendation")]
public enum RecommendationResponse
{
    /// <summary>Follow.</summary>
    [Choice("Följer", "Follow")]
    Follow,

    /// <summary>Follow in part.</summary>
    [Choice("Följer delvis", "Follow in part")]
    Partly,

    /// <summary>Decline.</summary>
    [Choice("Följer inte", "Decline")]
    Decline,
}

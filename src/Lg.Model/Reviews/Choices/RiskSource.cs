using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Where a risk comes from.</summary>
[ReviewType("Var en risk kommer ifrån", "Where a risk comes from")]
public enum RiskSource
{
    /// <summary>Risk and vulnerability analysis.</summary>
    [Choice("RSA", "Risk and vulnerability analysis")]
    VulnerabilityAnalysis,

    /// <summary>Internal control.</summary>
    [Choice("VoR", "Internal control")]
    InternalControl,

    /// <summary>City forum for supply-chain risk.</summary>
    [Choice("ISIL", "City forum for supply-chain risk")]
    CityForum,

    /// <summary>Classification.</summary>
    [Choice("Informationsklassning", "Classification")]
    Classification,

    /// <summary>Other source.</summary>
    [Choice("Annan källa", "Other source")]
    Other,
}

using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Risk level under the AI Act (EU) 2024/1689.</summary>
[ReviewType("Riskklass enligt AI-förordningen (EU) 2024/1689", "Risk level under the AI Act (EU) 2024/1689")]
public enum AiRiskLevel
{
    /// <summary>Minimal risk.</summary>
    [Choice("Minimal risk", "Minimal risk")]
    Minimal,

    /// <summary>Transparency duties.</summary>
    [Choice("Transparenskrav", "Transparency duties")]
    Transparency,

    /// <summary>High risk.</summary>
    [Choice("Hög risk", "High risk")]
    High,

    /// <summary>Prohibited.</summary>
    [Choice("Förbjuden", "Prohibited")]
    Prohibited,
}

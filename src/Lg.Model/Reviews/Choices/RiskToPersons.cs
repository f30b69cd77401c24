using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Risk to the rights and freedoms of individuals (GDPR articles 33–34).</summary>
[ReviewType("Risk för enskildas rättigheter och friheter (GDPR artikel 33–34)", "Risk to the rights and freedoms of individuals (GDPR articles 33–34)")]
public enum RiskToPersons
{
    /// <summary>Unlikely.</summary>
    [Choice("Osannolik", "Unlikely")]
    Unlikely,

    /// <summary>Risk.</summary>
    [Choice("Risk", "Risk")]
    Risk,

    /// <summary>High risk.</summary>
    [Choice("Hög risk", "High risk")]
    High,
}

namespace Lg.Rules.Catalogs;

/// <summary>What a goal can protect against: the themes of a risk and the kinds of incident that a review can hold.</summary>
internal enum Threat
{
    /// <summary>Extortion by malicious code.</summary>
    Ransomware,

    /// <summary>Harm from within, on purpose or not.</summary>
    Insider,

    /// <summary>Attacks that overload services.</summary>
    Overload,

    /// <summary>What happens at suppliers.</summary>
    SupplyChain,

    /// <summary>Outages of systems, power, telephony or networks.</summary>
    Outage,

    /// <summary>Incidents with personal data.</summary>
    PersonalDataBreach,

    /// <summary>Other information-security incidents.</summary>
    SecurityIncident,
}

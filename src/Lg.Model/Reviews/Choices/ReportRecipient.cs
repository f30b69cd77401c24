using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Recipient of incident reports.</summary>
[ReviewType("Mottagare av incidentrapporter", "Recipient of incident reports")]
public enum ReportRecipient
{
    /// <summary>Cyber portal.</summary>
    [Choice("Cyberportalen", "Cyber portal")]
    CyberPortal,

    /// <summary>Civil defence agency (MCF).</summary>
    [Choice("Myndigheten för civilt försvar (MCF)", "Civil defence agency (MCF)")]
    CivilDefenceAgency,

    /// <summary>Civil contingencies agency (MSB).</summary>
    [Choice("Myndigheten för samhällsskydd och beredskap (MSB)", "Civil contingencies agency (MSB)")]
    CivilContingenciesAgency,

    /// <summary>Other.</summary>
    [Choice("Annan", "Other")]
    Other,
}

using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Theme of a risk.</summary>
[ReviewType("Tema för en risk", "Theme of a risk")]
public enum RiskTheme
{
    /// <summary>Ransomware (R1).</summary>
    [Choice("Utpressningsvirus (R1)", "Ransomware (R1)")]
    Ransomware,

    /// <summary>Insider threats (R2).</summary>
    [Choice("Interna hot (R2)", "Insider threats (R2)")]
    Insider,

    /// <summary>Overload attacks (R3).</summary>
    [Choice("Överbelastningsattacker (R3)", "Overload attacks (R3)")]
    Overload,

    /// <summary>Supply chain.</summary>
    [Choice("Leveranskedja", "Supply chain")]
    SupplyChain,

    /// <summary>Power and network outage.</summary>
    [Choice("Avbrott i el, tele och nät", "Power and network outage")]
    Outage,

    /// <summary>Other.</summary>
    [Choice("Annat", "Other")]
    Other,
}

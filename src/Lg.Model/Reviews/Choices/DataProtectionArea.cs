using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Review area of the annual data protection report.</summary>
[ReviewType("Granskningsområde i GDPR-årsrapporten", "Review area of the annual data protection report")]
public enum DataProtectionArea
{
    /// <summary>Record of processing.</summary>
    [Choice("Registerförteckning", "Record of processing")]
    Register,

    /// <summary>Policies.</summary>
    [Choice("Styrdokument", "Policies")]
    Policies,

    /// <summary>Technical and organisational measures.</summary>
    [Choice("Tekniska och organisatoriska åtgärder", "Technical and organisational measures")]
    Measures,

    /// <summary>Impact assessments.</summary>
    [Choice("Konsekvensbedömningar", "Impact assessments")]
    ImpactAssessments,

    /// <summary>Rights of individuals.</summary>
    [Choice("Individens rättigheter", "Rights of individuals")]
    Rights,

    /// <summary>Personal data breaches.</summary>
    [Choice("Personuppgiftsincidenter", "Personal data breaches")]
    Incidents,

    /// <summary>Other area.</summary>
    [Choice("Annat område", "Other area")]
    Other,
}

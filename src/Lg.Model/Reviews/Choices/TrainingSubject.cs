using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Subject of training.</summary>
[ReviewType("Utbildningsämne", "Subject of training")]
public enum TrainingSubject
{
    /// <summary>Information security.</summary>
    [Choice("Informationssäkerhet", "Information security")]
    InformationSecurity,

    /// <summary>Data protection.</summary>
    [Choice("Dataskydd", "Data protection")]
    DataProtection,

    /// <summary>The Cybersecurity Act.</summary>
    [Choice("Cybersäkerhetslagen", "The Cybersecurity Act")]
    CybersecurityAct,

    /// <summary>AI.</summary>
    [Choice("AI", "AI")]
    Ai,

    /// <summary>Phishing.</summary>
    [Choice("Nätfiske", "Phishing")]
    Phishing,
}

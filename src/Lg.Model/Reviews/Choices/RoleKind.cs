using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Role in the work with information security and data protection.</summary>
[ReviewType("Roll i informationssäkerhets- och dataskyddsarbetet", "Role in the work with information security and data protection")]
public enum RoleKind
{
    /// <summary>Information-security coordinator.</summary>
    [Choice("Informationssäkerhetssamordnare", "Information-security coordinator")]
    SecurityCoordinator,

    /// <summary>Information owner.</summary>
    [Choice("Informationsägare", "Information owner")]
    InformationOwner,

    /// <summary>System owner.</summary>
    [Choice("Systemägare", "System owner")]
    SystemOwner,

    /// <summary>Resource owner.</summary>
    [Choice("Resursägare", "Resource owner")]
    ResourceOwner,

    /// <summary>Incident leader.</summary>
    [Choice("Incidentledare", "Incident leader")]
    IncidentLeader,

    /// <summary>Keeper of the record of processing.</summary>
    [Choice("Personuppgiftsredogörare", "Keeper of the record of processing")]
    RecordKeeper,

    /// <summary>AI coordinator.</summary>
    [Choice("AI-samordnare", "AI coordinator")]
    AiCoordinator,

    /// <summary>Safety coordinator.</summary>
    [Choice("Säkerhetssamordnare", "Safety coordinator")]
    SafetyCoordinator,
}

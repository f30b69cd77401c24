using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Kind of audit.</summary>
[ReviewType("Slag av granskning", "Kind of audit")]
public enum AuditKind
{
    /// <summary>Internal audit.</summary>
    [Choice("Intern revision", "Internal audit")]
    Internal,

    /// <summary>External audit.</summary>
    [Choice("Extern revision", "External audit")]
    External,

    /// <summary>Supervision.</summary>
    [Choice("Tillsyn", "Supervision")]
    Supervision,

    /// <summary>Review by the data protection officer.</summary>
    [Choice("Dataskyddsombudets granskning", "Review by the data protection officer")]
    DataProtectionOfficer,

    /// <summary>City auditors.</summary>
    [Choice("Stadsrevisionen", "City auditors")]
    CityAuditors,
}

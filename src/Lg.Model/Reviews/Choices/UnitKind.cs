using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Kind of municipal unit.</summary>
[ReviewType("Slag av enhet i en kommun", "Kind of municipal unit")]
public enum UnitKind
{
    /// <summary>Administration.</summary>
    [Choice("Förvaltning", "Administration")]
    Administration,

    /// <summary>District administration.</summary>
    [Choice("Stadsdelsförvaltning", "District administration")]
    DistrictAdministration,

    /// <summary>Company.</summary>
    [Choice("Bolag", "Company")]
    Company,

    /// <summary>Parent company: owns and governs other companies and runs no operations of its own toward residents or customers; a company that does is a <see cref="Company"/>.</summary>
    [Choice("Moderbolag", "Parent company")]
    ParentCompany,
}

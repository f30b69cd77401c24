namespace Lg.Rules.Catalogs;

/// <summary>
/// What those who review a unit can have asked for, and a goal answers: the areas of the data protection officer, acts of supervision,
/// recommendations.
/// </summary>
internal enum ReviewPoint
{
    /// <summary>The register of processing.</summary>
    Register,

    /// <summary>Policies on data protection.</summary>
    Policies,

    /// <summary>Technical and organisational measures.</summary>
    Measures,

    /// <summary>Impact assessments.</summary>
    ImpactAssessments,

    /// <summary>The rights of the data subjects.</summary>
    Rights,

    /// <summary>Personal data breaches.</summary>
    Incidents,

    /// <summary>Any recommendation from the data protection officer.</summary>
    OfficerRecommendations,

    /// <summary>Any recommendation from auditors.</summary>
    AuditRecommendations,

    /// <summary>Supervision of archives.</summary>
    Archives,

    /// <summary>Supervision under the Cybersecurity Act, and what it replaced.</summary>
    CybersecurityAct,
}

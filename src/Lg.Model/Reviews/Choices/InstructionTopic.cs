using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Area of the local instruction.</summary>
[ReviewType("Område i den lokala anvisningen", "Area of the local instruction")]
public enum InstructionTopic
{
    /// <summary>Roles and responsibilities.</summary>
    [Choice("Roller och ansvar", "Roles and responsibilities")]
    Roles,

    /// <summary>Risk analysis.</summary>
    [Choice("Riskanalys", "Risk analysis")]
    RiskAnalysis,

    /// <summary>Classification.</summary>
    [Choice("Informationsklassning", "Classification")]
    Classification,

    /// <summary>Incident handling.</summary>
    [Choice("Incidenthantering", "Incident handling")]
    IncidentHandling,

    /// <summary>Continuity.</summary>
    [Choice("Kontinuitet", "Continuity")]
    Continuity,
}

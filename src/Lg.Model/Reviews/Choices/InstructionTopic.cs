namespace Lg.Model;

public enum InstructionTopic
{
    Roles,
    RiskAnalysis,
    Classification,
    IncidentHandling,
    Continuity,
}

namespace Lg.Model;

public enum DataProtectionArea
{
    Register,
    Policies,
    Measures,
    ImpactAssessments,
    Rights,
    Incidents,
    Other,
}

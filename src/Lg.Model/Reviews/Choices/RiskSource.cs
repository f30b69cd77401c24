namespace Lg.Model;

public enum RiskSource
{
    VulnerabilityAnalysis,
    InternalControl,
    CityForum,
    Classification,
    Other,
}

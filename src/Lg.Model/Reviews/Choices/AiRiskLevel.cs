namespace Lg.Model;

public enum AiRiskLevel
{
    Minimal,
    Transparency,
    High,
    Prohibited,
}

namespace Lg.Model;

public enum DecisionKind
{
    Improvement,
    ManagementSystem,
    Resources,
    LowHangingFruit,
    Other,
}

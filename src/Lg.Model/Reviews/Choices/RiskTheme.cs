namespace Lg.Model;

public enum RiskTheme
{
    Ransomware,
    Insider,
    Overload,
    SupplyChain,
    Outage,
    Other,
}

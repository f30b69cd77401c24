namespace Lg.Model;

public enum SupervisionLaw
{
    CybersecurityAct,
    DataProtection,
    Archives,
    Other,
}

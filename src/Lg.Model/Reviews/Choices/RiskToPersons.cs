namespace Lg.Model;

public enum RiskToPersons
{
    Unlikely,
    Risk,
    High,
}

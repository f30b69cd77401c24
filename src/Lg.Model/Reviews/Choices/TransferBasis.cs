namespace Lg.Model;

public enum TransferBasis
{
    Adequacy,
    StandardClauses,
    BindingRules,
    Derogation,
    None,
}

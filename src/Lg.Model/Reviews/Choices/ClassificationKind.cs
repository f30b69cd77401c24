namespace Lg.Model;

public enum ClassificationKind
{
    A,
    B,
    Normative,
}

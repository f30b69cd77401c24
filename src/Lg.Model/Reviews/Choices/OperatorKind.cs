namespace Lg.Model;

public enum OperatorKind
{
    Public,
    Private,
}

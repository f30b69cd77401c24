namespace Lg.Model;

public enum Assessment
{
    Yes,
    Partly,
    No,
}

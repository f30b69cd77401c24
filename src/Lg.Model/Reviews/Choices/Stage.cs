namespace Lg.Model;

public enum Stage
{
    Draft,
    Submitted,
}

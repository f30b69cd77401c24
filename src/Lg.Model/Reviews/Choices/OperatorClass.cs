namespace Lg.Model;

public enum OperatorClass
{
    Essential,
    Important,
}

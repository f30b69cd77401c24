namespace Lg.Rules.Tests.Oracle;

/// <summary>The connectives, as the tables of the manual have them.</summary>
internal static class SlowLogic
{
    public static object And(object a, object b) =>
        a is false || b is false ? false
        : a is SlowUnknown || b is SlowUnknown ? SlowUnknown.Instance
        : a is SlowError ? a
        : b is SlowError ? b
        : true;

    public static object Or(object a, object b) =>
        a is true || b is true ? true
        : a is SlowUnknown || b is SlowUnknown ? SlowUnknown.Instance
        : a is SlowError ? a
        : b is SlowError ? b
        : false;
}

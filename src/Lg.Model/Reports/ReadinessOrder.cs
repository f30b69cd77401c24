namespace Lg.Model.Reports;

/// <summary>The order in which what is coming is reported: what the unit is not ready for first, then what cannot be determined.</summary>
internal static class ReadinessOrder
{
    public static int Rank(Readiness? readiness) => readiness switch
    {
        Readiness.NotReady => 0,
        Readiness.Undetermined => 1,
        Readiness.Ready or null => 2,
    };
}

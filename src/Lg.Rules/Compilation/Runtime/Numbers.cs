namespace Lg.Rules.Compilation.Runtime;

/// <summary>The order of numbers, exact across types; <c>null</c> where there is none: a NaN is neither less, equal nor greater.</summary>
internal static class Numbers
{
    private const double TwoTo63 = 9223372036854775808.0;

    public static int? Compare(double a, double b) => double.IsNaN(a) || double.IsNaN(b) ? null : a.CompareTo(b);

    // A double of 2^63 or more is above every int; below that it compares exactly after truncation.
    public static int? Compare(long a, double b)
    {
        if (double.IsNaN(b))
            return null;
        if (b >= TwoTo63)
            return -1;
        if (b < -TwoTo63)
            return 1;

        var whole = Math.Truncate(b);
        var order = a.CompareTo((long)whole);
        return order != 0 ? order : (0.0).CompareTo(b - whole);
    }
}

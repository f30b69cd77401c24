using Lg.Rules.Compilation.Runtime;
using static Lg.Rules.Compilation.Typing.StandardLibrary;

namespace Lg.Rules.Compilation.Typing;

/// <summary>Equality and order. Numbers compare across types, strings by code point, dates as the days that they could be.</summary>
internal static class ComparisonFunctions
{
    public static IEnumerable<Overload> All =>
    [
        .. Ordered<long, long>(RuleType.Int, RuleType.Int, (a, b) => a.CompareTo(b)),
        .. Ordered<double, double>(RuleType.Double, RuleType.Double, CompareDoubles),
        .. Ordered<long, double>(RuleType.Int, RuleType.Double, CompareMixed),
        .. Ordered<double, long>(RuleType.Double, RuleType.Int, (a, b) => -CompareMixed(b, a)),
        .. Ordered<string, string>(RuleType.Text, RuleType.Text, (a, b) => CodePoints.Compare(a, b)),
        .. Ordered<DateTimeOffset, DateTimeOffset>(RuleType.Instant, RuleType.Instant, (a, b) => a.CompareTo(b)),
        .. Ordered<TimeSpan, TimeSpan>(RuleType.Duration, RuleType.Duration, (a, b) => a.CompareTo(b)),
        .. Dates<DateSpan, DateSpan>(RuleType.Date, RuleType.Date, a => a, b => b),
        .. Dates<DateTimeOffset, DateSpan>(RuleType.Instant, RuleType.Date, DateSpan.Of, b => b),
        .. Dates<DateSpan, DateTimeOffset>(RuleType.Date, RuleType.Instant, a => a, DateSpan.Of),
        Test<bool, bool>("_==_", RuleType.Boolean, RuleType.Boolean, (a, b) => a == b),
        Test<bool, bool>("_!=_", RuleType.Boolean, RuleType.Boolean, (a, b) => a != b),
    ];

    // null is "not comparable": a NaN is neither less, equal nor greater.
    private static IEnumerable<Overload> Ordered<TA, TB>(RuleType a, RuleType b, Func<TA, TB, int?> compare) =>
    [
        Test<TA, TB>("_==_", a, b, (x, y) => compare(x, y) == 0),
        Test<TA, TB>("_!=_", a, b, (x, y) => compare(x, y) != 0),
        Test<TA, TB>("_<_", a, b, (x, y) => compare(x, y) < 0),
        Test<TA, TB>("_<=_", a, b, (x, y) => compare(x, y) <= 0),
        Test<TA, TB>("_>_", a, b, (x, y) => compare(x, y) > 0),
        Test<TA, TB>("_>=_", a, b, (x, y) => compare(x, y) >= 0),
    ];

    private static IEnumerable<Overload> Dates<TA, TB>(RuleType a, RuleType b, Func<TA, DateSpan> left, Func<TB, DateSpan> right) =>
    [
        Test<TA, TB>("_==_", a, b, (x, y) => DateSpan.Equal(left(x), right(y))),
        Test<TA, TB>("_!=_", a, b, (x, y) => Truth.Not(DateSpan.Equal(left(x), right(y)))),
        Test<TA, TB>("_<_", a, b, (x, y) => DateSpan.Less(left(x), right(y))),
        Test<TA, TB>("_<=_", a, b, (x, y) => DateSpan.LessOrEqual(left(x), right(y))),
        Test<TA, TB>("_>_", a, b, (x, y) => DateSpan.Less(right(y), left(x))),
        Test<TA, TB>("_>=_", a, b, (x, y) => DateSpan.LessOrEqual(right(y), left(x))),
    ];

    private static int? CompareDoubles(double a, double b) => double.IsNaN(a) || double.IsNaN(b) ? null : a.CompareTo(b);

    // A double of 2^63 or more is above every int; below that both fit a decimal or compare exactly after truncation.
    private static int? CompareMixed(long a, double b)
    {
        if (double.IsNaN(b))
            return null;
        if (b >= 9223372036854775808.0)
            return -1;
        if (b < -9223372036854775808.0)
            return 1;

        var whole = Math.Truncate(b);
        var order = a.CompareTo((long)whole);
        return order != 0 ? order : (0.0).CompareTo(b - whole);
    }
}

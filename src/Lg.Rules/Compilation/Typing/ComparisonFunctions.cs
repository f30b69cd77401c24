using Lg.Rules.Compilation.Runtime;
using static Lg.Rules.Compilation.Typing.Overloads;

namespace Lg.Rules.Compilation.Typing;

/// <summary>Order. Numbers compare across types, strings by code point, dates as the days that they could be.</summary>
internal static class ComparisonFunctions
{
    public static IEnumerable<Overload> All =>
    [
        .. Ordered<long, long>(RuleType.Int, RuleType.Int, (a, b) => a.CompareTo(b)),
        .. Ordered<double, double>(RuleType.Double, RuleType.Double, (a, b) => Numbers.Compare(a, b)),
        .. Ordered<long, double>(RuleType.Int, RuleType.Double, (a, b) => Numbers.Compare(a, b)),
        .. Ordered<double, long>(RuleType.Double, RuleType.Int, (a, b) => -Numbers.Compare(b, a)),
        .. Ordered<bool, bool>(RuleType.Boolean, RuleType.Boolean, (a, b) => a.CompareTo(b)),
        .. Ordered<string, string>(RuleType.Text, RuleType.Text, (a, b) => CodePoints.Compare(a, b)),
        .. Ordered<DateTimeOffset, DateTimeOffset>(RuleType.Instant, RuleType.Instant, (a, b) => a.CompareTo(b)),
        .. Ordered<TimeSpan, TimeSpan>(RuleType.Duration, RuleType.Duration, (a, b) => a.CompareTo(b)),
        .. Dates<DateSpan, DateSpan>(RuleType.Date, RuleType.Date, a => a, b => b),
        .. Dates<DateTimeOffset, DateSpan>(RuleType.Instant, RuleType.Date, DateSpan.Of, b => b),
        .. Dates<DateSpan, DateTimeOffset>(RuleType.Date, RuleType.Instant, a => a, DateSpan.Of),
    ];

    private static IEnumerable<Overload> Ordered<TA, TB>(RuleType a, RuleType b, Func<TA, TB, int?> compare) =>
    [
        Test<TA, TB>("_<_", a, b, (x, y) => compare(x, y) < 0),
        Test<TA, TB>("_<=_", a, b, (x, y) => compare(x, y) <= 0),
        Test<TA, TB>("_>_", a, b, (x, y) => compare(x, y) > 0),
        Test<TA, TB>("_>=_", a, b, (x, y) => compare(x, y) >= 0),
    ];

    private static IEnumerable<Overload> Dates<TA, TB>(RuleType a, RuleType b, Func<TA, DateSpan> left, Func<TB, DateSpan> right) =>
    [
        Test<TA, TB>("_<_", a, b, (x, y) => DateSpan.Less(left(x), right(y))),
        Test<TA, TB>("_<=_", a, b, (x, y) => DateSpan.LessOrEqual(left(x), right(y))),
        Test<TA, TB>("_>_", a, b, (x, y) => DateSpan.Less(right(y), left(x))),
        Test<TA, TB>("_>=_", a, b, (x, y) => DateSpan.LessOrEqual(right(y), left(x))),
    ];
}

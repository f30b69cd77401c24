using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace Lg.Rules.Tests.Oracle;

/// <summary>Whole numbers that know their range, and decimals beside them.</summary>
internal static partial class SlowNumbers
{
    /// <summary>Returns a whole number, if it has room in 64 bits.</summary>
    public static object Whole(BigInteger number) => number < long.MinValue || number > long.MaxValue ? SlowError.Overflow : (long)number;

    // Both cut towards zero; the remainder then has the sign of the left side.
    public static object Divide(long a, long b) => b == 0 ? SlowError.DivideByZero : Whole(BigInteger.Divide(a, b));

    public static object Remainder(long a, long b) => b == 0 ? SlowError.DivideByZero : Whole(BigInteger.Remainder(a, b));

    /// <summary>Cuts the decimals off. As in CEL the very lowest whole number is refused like the one after the highest.</summary>
    public static object Cut(double number) =>
        Math.Abs(number) < 9223372036854775808.0 ? Whole(new BigInteger(Math.Truncate(number))) : SlowError.Overflow;

    public static object ReadWhole(string text) =>
        WholePattern().IsMatch(text) && Whole(BigInteger.Parse(text, CultureInfo.InvariantCulture)) is long number
            ? number
            : SlowError.BadConversion;

    /// <summary>
    /// Returns whether the first is less (-1), equal (0) or greater (1) than the second; <c>null</c> when one is not a number.
    /// </summary>
    public static int? Compare(object a, object b) => (a, b) switch
    {
        (long x, long y) => x.CompareTo(y),
        (double x, double y) => double.IsNaN(x) || double.IsNaN(y) ? null : x < y ? -1 : x > y ? 1 : 0,
        (long x, double y) => CompareExactly(x, y),
        (double x, long y) => -CompareExactly(y, x),
        _ => throw new InvalidOperationException($"{a} and {b} are not two numbers"),
    };

    // Every double is a whole number and a part of one, and neither is rounded here.
    private static int? CompareExactly(long whole, double number)
    {
        if (double.IsNaN(number))
            return null;
        if (double.IsInfinity(number))
            return number > 0 ? -1 : 1;

        var floor = Math.Floor(number);
        var order = new BigInteger(whole).CompareTo(new BigInteger(floor));
        return order == 0 && number > floor ? -1 : order;
    }

    [GeneratedRegex(@"^[+-]?[0-9]+\z")]
    private static partial Regex WholePattern();
}

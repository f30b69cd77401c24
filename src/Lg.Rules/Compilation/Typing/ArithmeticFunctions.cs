using System.Globalization;
using Lg.Rules.Compilation.Runtime;
using static Lg.Rules.Compilation.Typing.StandardLibrary;

namespace Lg.Rules.Compilation.Typing;

/// <summary>Arithmetic and conversions of numbers. Overflow and division by zero of whole numbers are errors, as in CEL.</summary>
internal static class ArithmeticFunctions
{
    public static IEnumerable<Overload> All =>
    [
        Value<long, long, long>("_+_", ValueType.Int, ValueType.Int, ValueType.Int, (a, b) => Whole((Int128)a + b)),
        Value<long, long, long>("_-_", ValueType.Int, ValueType.Int, ValueType.Int, (a, b) => Whole((Int128)a - b)),
        Value<long, long, long>("_*_", ValueType.Int, ValueType.Int, ValueType.Int, (a, b) => Whole((Int128)a * b)),
        Value<long, long, long>("_/_", ValueType.Int, ValueType.Int, ValueType.Int, (a, b) => b == 0 ? ErrorCode.DivideByZero : Whole((Int128)a / b)),
        Value<long, long, long>("_%_", ValueType.Int, ValueType.Int, ValueType.Int, (a, b) => b == 0 ? ErrorCode.DivideByZero : Whole((Int128)a % b)),
        Value<long, long>("-_", ValueType.Int, ValueType.Int, a => Whole(-(Int128)a)),
        Value<double, double, double>("_+_", ValueType.Double, ValueType.Double, ValueType.Double, (a, b) => a + b),
        Value<double, double, double>("_-_", ValueType.Double, ValueType.Double, ValueType.Double, (a, b) => a - b),
        Value<double, double, double>("_*_", ValueType.Double, ValueType.Double, ValueType.Double, (a, b) => a * b),
        Value<double, double, double>("_/_", ValueType.Double, ValueType.Double, ValueType.Double, (a, b) => a / b),
        Value<double, double>("-_", ValueType.Double, ValueType.Double, a => -a),
        Value<long, long>("int", ValueType.Int, ValueType.Int, a => a),
        Value<double, long>("int", ValueType.Double, ValueType.Int, Truncated),
        Value<string, long>("int", ValueType.Text, ValueType.Int, ParseInt),
        Value<long, double>("double", ValueType.Int, ValueType.Double, a => (double)a),
        Value<double, double>("double", ValueType.Double, ValueType.Double, a => a),
    ];

    private static Fact<long> Whole(Int128 exact) => exact < long.MinValue || exact > long.MaxValue ? ErrorCode.Overflow : (long)exact;

    private static Fact<long> Truncated(double a) =>
        double.IsNaN(a) || a >= 9223372036854775808.0 || a <= -9223372036854775808.0 ? ErrorCode.Overflow : (long)a;

    private static Fact<long> ParseInt(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : ErrorCode.BadConversion;
}

using System.Globalization;
using Lg.Rules.Compilation.Runtime;
using static Lg.Rules.Compilation.Typing.StandardLibrary;

namespace Lg.Rules.Compilation.Typing;

/// <summary>Arithmetic and conversions of numbers. Overflow and division by zero of whole numbers are errors, as in CEL.</summary>
internal static class ArithmeticFunctions
{
    public static IEnumerable<Overload> All =>
    [
        Value<long, long, long>("_+_", RuleType.Int, RuleType.Int, RuleType.Int, (a, b) => Whole((Int128)a + b)),
        Value<long, long, long>("_-_", RuleType.Int, RuleType.Int, RuleType.Int, (a, b) => Whole((Int128)a - b)),
        Value<long, long, long>("_*_", RuleType.Int, RuleType.Int, RuleType.Int, (a, b) => Whole((Int128)a * b)),
        Value<long, long, long>("_/_", RuleType.Int, RuleType.Int, RuleType.Int, (a, b) => b == 0 ? ErrorCode.DivideByZero : Whole((Int128)a / b)),
        Value<long, long, long>("_%_", RuleType.Int, RuleType.Int, RuleType.Int, (a, b) => b == 0 ? ErrorCode.DivideByZero : Whole((Int128)a % b)),
        Value<long, long>("-_", RuleType.Int, RuleType.Int, a => Whole(-(Int128)a)),
        Value<double, double, double>("_+_", RuleType.Double, RuleType.Double, RuleType.Double, (a, b) => a + b),
        Value<double, double, double>("_-_", RuleType.Double, RuleType.Double, RuleType.Double, (a, b) => a - b),
        Value<double, double, double>("_*_", RuleType.Double, RuleType.Double, RuleType.Double, (a, b) => a * b),
        Value<double, double, double>("_/_", RuleType.Double, RuleType.Double, RuleType.Double, (a, b) => a / b),
        Value<double, double>("-_", RuleType.Double, RuleType.Double, a => -a),
        Value<long, long>("int", RuleType.Int, RuleType.Int, a => a),
        Value<double, long>("int", RuleType.Double, RuleType.Int, Truncated),
        Value<string, long>("int", RuleType.Text, RuleType.Int, ParseInt),
        Value<long, double>("double", RuleType.Int, RuleType.Double, a => (double)a),
        Value<double, double>("double", RuleType.Double, RuleType.Double, a => a),
    ];

    private static Fact<long> Whole(Int128 exact) => exact < long.MinValue || exact > long.MaxValue ? ErrorCode.Overflow : (long)exact;

    private static Fact<long> Truncated(double a) =>
        double.IsNaN(a) || a >= 9223372036854775808.0 || a <= -9223372036854775808.0 ? ErrorCode.Overflow : (long)a;

    private static Fact<long> ParseInt(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : ErrorCode.BadConversion;
}

using Lg.Rules.Compilation.Runtime;
using static Lg.Rules.Compilation.Typing.Overloads;

namespace Lg.Rules.Compilation.Typing;

/// <summary>Arithmetic of numbers. Overflow and division by zero of whole numbers are errors, as in CEL.</summary>
internal static class ArithmeticFunctions
{
    public static IEnumerable<Overload> All =>
    [
        Value<long, long, long>("_+_", RuleType.Int, RuleType.Int, RuleType.Int, (a, b) => Whole((Int128)a + b)),
        Value<long, long, long>("_-_", RuleType.Int, RuleType.Int, RuleType.Int, (a, b) => Whole((Int128)a - b)),
        Value<long, long, long>("_*_", RuleType.Int, RuleType.Int, RuleType.Int, (a, b) => Whole((Int128)a * b)),
        Value<long, long, long>(
            "_/_", RuleType.Int, RuleType.Int, RuleType.Int, (a, b) => b == 0 ? ErrorCode.DivideByZero : Whole((Int128)a / b)),
        Value<long, long, long>(
            "_%_", RuleType.Int, RuleType.Int, RuleType.Int, (a, b) => b == 0 ? ErrorCode.DivideByZero : Whole((Int128)a % b)),
        Value<long, long>("-_", RuleType.Int, RuleType.Int, a => Whole(-(Int128)a)),
        Value<double, double, double>("_+_", RuleType.Double, RuleType.Double, RuleType.Double, (a, b) => a + b),
        Value<double, double, double>("_-_", RuleType.Double, RuleType.Double, RuleType.Double, (a, b) => a - b),
        Value<double, double, double>("_*_", RuleType.Double, RuleType.Double, RuleType.Double, (a, b) => a * b),
        Value<double, double, double>("_/_", RuleType.Double, RuleType.Double, RuleType.Double, (a, b) => a / b),
        Value<double, double>("-_", RuleType.Double, RuleType.Double, a => -a),
    ];

    private static Fact<long> Whole(Int128 exact) => exact < long.MinValue || exact > long.MaxValue ? ErrorCode.Overflow : (long)exact;
}

using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Typing;

namespace Lg.Rules.Tests.Compilation.Runtime;

public sealed class ComparisonProperties
{
    private static readonly long[] Edges =
        [0, 1, -1, long.MaxValue, long.MinValue, 1L << 53, (1L << 53) + 1, -(1L << 53) - 1, long.MaxValue - 512];

    private static readonly EvaluationScope Scope = new(new(), null, new DateOnly(2025, 12, 1), new Dictionary<string, object?>());

    private static Gen<long> Wholes =>
        Gen.OneOf(Gen.Elements(Edges), Gen.Choose(-100, 100).Select(n => (long)n), ArbMap.Default.GeneratorFor<long>());

    private static Gen<double> Decimals => Gen.OneOf(
        Wholes.Select(whole => (double)whole),
        Wholes.Select(whole => whole + 0.5),
        Gen.Elements(0.0, -0.0, 1e300, -1e300, double.Epsilon, double.PositiveInfinity, double.NegativeInfinity));

    private static Gen<string> Texts =>
        Gen.Elements("a", "b", "å", "\u0301", "\uff5e", "\ufffd", "🔒", "😀", "").ListOf().Select(parts => string.Concat(parts));

    [Property]
    public Property A_whole_number_and_a_decimal_compare_exactly() =>
        Prop.ForAll(
            Wholes.ToArbitrary(),
            Decimals.ToArbitrary(),
            (whole, number) => Order(Written(whole), Written(number)) == Exact(whole, number));

    [Property]
    public Property The_order_of_a_number_and_another_is_that_of_the_other_turned_round() =>
        Prop.ForAll(Wholes.ToArbitrary(), Decimals.ToArbitrary(), (whole, number) =>
            Order(Written(number), Written(whole)) == -Order(Written(whole), Written(number)));

    [Property(MaxTest = 500)]
    public Property Texts_compare_as_their_code_points() =>
        Prop.ForAll(Texts.Two().ToArbitrary(), pair =>
            Math.Sign(CodePoints.Compare(pair.Item1, pair.Item2)) == ByRunes(pair.Item1, pair.Item2));

    [Property]
    public Property The_size_of_a_text_is_the_number_of_its_code_points() =>
        Prop.ForAll(Texts.ToArbitrary(), text => CodePoints.Count(text) == text.EnumerateRunes().Count());

    [Property]
    public Property A_duration_of_several_units_is_their_sum() =>
        Prop.ForAll(Gen.Choose(0, 99).ListOf(4).ToArbitrary(), parts =>
        {
            var text = string.Create(CultureInfo.InvariantCulture, $"{parts[0]}h{parts[1]}m{parts[2]}s{parts[3]}ms");
            var expected = TimeSpan.FromHours(parts[0])
                + TimeSpan.FromMinutes(parts[1])
                + TimeSpan.FromSeconds(parts[2])
                + TimeSpan.FromMilliseconds(parts[3]);
            return Durations.Read(text, out _) == expected && Durations.Read("-" + text, out _) == -expected;
        });

    [Property(MaxTest = 2_000)]
    public Property Reading_any_text_as_a_duration_or_an_instant_never_throws() =>
        Prop.ForAll(Gen
            .Elements(
                "9", "999999999999999999", "h", "ms", ".", "-", "+", "T", ":", "Z", "2026-01-15", "00", "9999-12-31T23:59:59", "-14:00")
            .ListOf()
            .ToArbitrary(), parts =>
        {
            var text = string.Concat(parts);
            _ = Durations.Read(text, out _);
            _ = Instants.Read(text, out _);
        });

    // Minus one, zero and one as usual; the sign of nothing that holds is two.
    private static int Order(string a, string b) => Holds(a, "<", b) ? -1 : Holds(a, ">", b) ? 1 : Holds(a, "==", b) ? 0 : 2;

    private static bool Holds(string a, string relation, string b) =>
        ExpressionPrinter.Evaluate(ExpressionPrinter.Check($"({a}) {relation} ({b})", new CheckContext()).Typed, Scope) == "true";

    private static string Written(long whole) => whole.ToString(CultureInfo.InvariantCulture);

    private static string Written(double number) =>
        double.IsPositiveInfinity(number) ? "1.0 / 0.0"
        : double.IsNegativeInfinity(number) ? "-1.0 / 0.0"
        : number.ToString("E16", CultureInfo.InvariantCulture);

    private static int Exact(long whole, double number) =>
        double.IsPositiveInfinity(number) ? -1
        : double.IsNegativeInfinity(number) ? 1
        : (new BigInteger(whole) * 2).CompareTo(new BigInteger(Math.Floor(number)) + new BigInteger(Math.Ceiling(number)));

    private static int ByRunes(string a, string b) =>
        a.EnumerateRunes()
            .Zip(b.EnumerateRunes())
            .Select(pair => pair.First.Value.CompareTo(pair.Second.Value))
            .FirstOrDefault(order => order != 0) is var order
            && order != 0
            ? Math.Sign(order)
            : a.EnumerateRunes().Count().CompareTo(b.EnumerateRunes().Count());
}

using System.Globalization;

namespace Lg.Bench.Ratios;

/// <summary>A line of the table.</summary>
/// <param name="What">What is measured.</param>
/// <param name="Of">The review, or what else it is measured of.</param>
/// <param name="Value">The ratio or figure: the median.</param>
/// <param name="Unit">What it is a multiple of, or its unit.</param>
internal sealed record Row(string What, string Of, double Value, string Unit)
{
    /// <summary>Gets the smallest of the rounds; <c>null</c> of what is the same each time.</summary>
    public double? Min { get; init; }

    /// <summary>Gets the largest of the rounds; <c>null</c> of what is the same each time.</summary>
    public double? Max { get; init; }

    /// <summary>Gets what it may be at most; <c>null</c> when it is only printed.</summary>
    public double? AtMost { get; init; }

    /// <summary>Gets what it should be at least, of what others cost; <c>null</c> when it is only printed.</summary>
    public double? AtLeast { get; init; }

    public bool IsWithin => !(Value > AtMost) && !(Value < AtLeast);

    /// <summary>
    /// Gets the least of one to the least of the other, which a busy machine disturbs least; <c>null</c> when it is no ratio.
    /// </summary>
    public double? Quietest { get; init; }

    /// <summary>Returns a row of rounds.</summary>
    public static Row OfRounds(string what, string of, IReadOnlyList<double> rounds, string unit) =>
        new(what, of, InTurns.Median(rounds), unit) { Min = rounds.Min(), Max = rounds.Max() };

    /// <summary>Returns a row of the ratio of one thing to another in each round.</summary>
    public static Row OfRounds(string what, string of, IReadOnlyList<double> one, IReadOnlyList<double> other, string unit) =>
        OfRounds(what, of, [.. one.Zip(other, (a, b) => a / b)], unit) with { Quietest = one.Min() / other.Min() };

    public override string ToString()
    {
        var rounds = Min is { } min && Max is { } max ? $"{Figure(min)}–{Figure(max)}" : "";
        var quietest = Quietest is { } least ? $"quietest {Figure(least)}" : "";
        var bound = AtMost is { } most ? $"at most {Figure(most)}" : AtLeast is { } atLeast ? $"at least {Figure(atLeast)}" : "";
        var verdict = bound.Length == 0 ? "" : IsWithin ? "ok" : "NOT";
        return $"{What,-40} {Of,-20} {Figure(Value),8} {Unit,-17} {rounds,-14} {quietest,-14} {bound,-14} {verdict}".TrimEnd();
    }

    private static string Figure(double value) =>
        value.ToString(value >= 1000 ? "#,0" : value >= 100 ? "0" : value is > 0 and < 1 ? "0.00" : "0.0", CultureInfo.InvariantCulture);
}

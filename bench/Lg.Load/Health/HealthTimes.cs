using System.Globalization;

namespace Lg.Load.Health;

/// <summary>How long a host took to say that it lives.</summary>
/// <param name="Count">How often it was asked.</param>
/// <param name="Failed">How often it did not say so.</param>
/// <param name="Median">The median, in milliseconds.</param>
/// <param name="Within99">What 99 of 100 took at most.</param>
/// <param name="Longest">What the slowest took.</param>
internal sealed record HealthTimes(int Count, int Failed, double Median, double Within99, double Longest)
{
    private const int Fields = 5;

    public static HealthTimes Of(IReadOnlyCollection<double> times, int failed)
    {
        double[] sorted = [.. times.Order()];
        return sorted.Length == 0
            ? new(failed, failed, 0, 0, 0)
            : new(
                sorted.Length + failed, failed, sorted[sorted.Length / 2], sorted[(int)Math.Ceiling(0.99 * sorted.Length) - 1], sorted[^1]);
    }

    /// <summary>Reads what <see cref="ToLine"/> has written.</summary>
    public static HealthTimes Parse(string? line)
    {
        var numbers = (line ?? "").Split(' ').Select(static word => double.Parse(word, CultureInfo.InvariantCulture)).ToList();
        return numbers.Count == Fields
            ? new((int)numbers[0], (int)numbers[1], numbers[2], numbers[3], numbers[4])
            : throw new FormatException("the watch on health says something else than its times");
    }

    public string ToLine() => string.Create(CultureInfo.InvariantCulture, $"{Count} {Failed} {Median:F2} {Within99:F2} {Longest:F2}");

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"health     asked {Count} times, {Failed} without an answer; "
            + $"p50 {Median:F1} ms, p99 {Within99:F1} ms, longest {Longest:F1} ms");
}

namespace Lg.Rules.Compilation.Runtime;

/// <summary>
/// Counts the steps of one evaluation. They depend on nothing but the expression and the review, so that the same input always stops at the
/// same place.
/// </summary>
internal sealed class Meter
{
    private const byte TooCostly = (byte)ErrorCode.TooCostly;

    /// <summary>Gets the steps taken since the evaluation began.</summary>
    public long Used { get; private set; }

    /// <summary>Begins an evaluation.</summary>
    public void Reset() => Used = 0;

    /// <summary>Takes some steps.</summary>
    /// <returns>Whether there were so many left.</returns>
    public bool Take(long steps)
    {
        Used += steps;
        return Used <= Limits.Cost;
    }

    /// <summary>Returns a value that is about to be read as a whole, when there are steps left for that.</summary>
    /// <param name="fact">The value.</param>
    /// <param name="times">How many times as much it takes as to go through it once.</param>
    public Fact<T> Paid<T>(Fact<T> fact, int times) => !fact.IsKnown || Take(Steps(fact.Value, times)) ? fact : Fact<T>.OfState(TooCostly);

    private static long Steps<T>(T value, long times) => value switch
    {
        string text => text.Length * times / Limits.TextPerStep,
        IItems items => items.Extent.Parts * times,
        IEntries entries => entries.Extent.Parts * times,
        _ => 0,
    };
}

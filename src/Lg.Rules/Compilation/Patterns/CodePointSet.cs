namespace Lg.Rules.Compilation.Patterns;

/// <summary>A set of code points. The halves of surrogate pairs are in none: they are no characters.</summary>
internal sealed class CodePointSet
{
    private const int Last = 0x10FFFF;

    private CodePointSet(IReadOnlyList<(int First, int Last)> ranges) => Ranges = ranges;

    /// <summary>Gets the set as ranges, in order and without overlaps.</summary>
    public IReadOnlyList<(int First, int Last)> Ranges { get; }

    public static CodePointSet Of(params IEnumerable<(int First, int Last)> ranges) => new(Merged(ranges.SelectMany(WithoutSurrogates)));

    /// <summary>Returns every code point that is not in the set.</summary>
    public CodePointSet Inverse()
    {
        List<(int, int)> others = [];
        var from = 0;
        foreach (var (first, last) in Ranges)
        {
            if (first > from)
                others.Add((from, first - 1));
            from = last + 1;
        }

        if (from <= Last)
            others.Add((from, Last));
        return Of(others);
    }

    private static IEnumerable<(int, int)> WithoutSurrogates((int First, int Last) range)
    {
        var (low, high) = (Math.Min(range.Last, 0xD7FF), Math.Max(range.First, 0xE000));
        if (range.First <= low)
            yield return (range.First, low);
        if (high <= range.Last)
            yield return (high, range.Last);
    }

    private static List<(int First, int Last)> Merged(IEnumerable<(int First, int Last)> ranges)
    {
        List<(int First, int Last)> merged = [];
        foreach (var range in ranges.Order())
        {
            if (merged.Count > 0 && range.First <= merged[^1].Last + 1)
                merged[^1] = (merged[^1].First, Math.Max(merged[^1].Last, range.Last));
            else
                merged.Add(range);
        }

        return merged;
    }
}

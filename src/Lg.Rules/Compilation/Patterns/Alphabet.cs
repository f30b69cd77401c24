namespace Lg.Rules.Compilation.Patterns;

/// <summary>The code points in intervals that no set of a pattern divides.</summary>
internal static class Alphabet
{
    /// <summary>Returns where each interval begins, and for each interval in turn which of the sets it is in.</summary>
    /// <param name="sets">The sets.</param>
    /// <param name="words">How many words hold a bit for each set.</param>
    public static (int[] Borders, ulong[] Members) Of(IReadOnlyList<CodePointSet> sets, int words)
    {
        int[] borders =
        [
            .. sets.Distinct()
                .SelectMany(set => set.Ranges)
                .SelectMany(range => new[] { range.First, range.Last + 1 })
                .Append(0)
                .Distinct()
                .Order(),
        ];
        var members = new ulong[borders.Length * words];
        for (var place = 0; place < sets.Count; place++)
        {
            foreach (var (first, last) in sets[place].Ranges)
            {
                for (var interval = Find(borders, first); interval < borders.Length && borders[interval] <= last; interval++)
                    members[(interval * words) + (place / 64)] |= 1UL << (place % 64);
            }
        }

        return (borders, members);
    }

    /// <summary>Returns the interval of a code point.</summary>
    public static int Find(int[] borders, int point)
    {
        var found = Array.BinarySearch(borders, point);
        return found >= 0 ? found : ~found - 1;
    }
}

namespace Lg.Model.Diagnostics;

/// <summary>Guesses which known name was meant by an unknown one.</summary>
internal static class Suggestion
{
    private const int LongestName = 64;

    /// <summary>
    /// Returns the candidate that is most like the name, or <c>null</c> when none is like it: at most two slips, or a third of
    /// the name, and never the whole of it. Among equally good ones the first in ordinal order.
    /// </summary>
    public static string? For(string name, IEnumerable<string> candidates) =>
        Nearest(name, candidates, 1) is [var nearest] ? nearest : null;

    /// <summary>Returns the candidates that are like the name, in the same sense, the most alike first.</summary>
    /// <param name="name">The name.</param>
    /// <param name="candidates">The known names.</param>
    /// <param name="most">The number of them that is wanted.</param>
    public static IReadOnlyList<string> Nearest(string name, IEnumerable<string> candidates, int most)
    {
        if (name.Length > LongestName) return [];

        // Two slips, or swapped letters in a short name would not be found; a third of a long one.
        var limit = Math.Min(Math.Max(2, name.Length / 3), name.Length - 1);
        return [.. candidates
            .Where(candidate => Math.Abs(candidate.Length - name.Length) <= limit)
            .Select(candidate => (Text: candidate, Distance: Distance(Lower(name), Lower(candidate))))
            .Where(candidate => candidate.Distance <= limit)
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Text, StringComparer.Ordinal)
            .Select(candidate => candidate.Text)
            .Take(most)];
    }

    private static string Lower(string text) =>
        string.Create(text.Length, text, static (target, source) => source.AsSpan().ToLowerInvariant(target));

    /// <summary>
    /// Returns the Damerau-Levenshtein distance (optimal string alignment): insertions, deletions, changes and swaps of neighbours.
    /// </summary>
    private static int Distance(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) d[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) d[0, j] = j;

        for (var i = 1; i <= a.Length; i++)
            for (var j = 1; j <= b.Length; j++)
            {
                var change = a[i - 1] == b[j - 1] ? 0 : 1;
                d[i, j] = Math.Min(Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1), d[i - 1, j - 1] + change);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
            }

        return d[a.Length, b.Length];
    }
}

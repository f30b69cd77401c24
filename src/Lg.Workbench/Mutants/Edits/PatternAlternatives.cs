namespace Lg.Workbench.Mutants.Edits;

/// <summary>Leaves one alternative at a time out of a pattern.</summary>
internal static class PatternAlternatives
{
    /// <summary>
    /// Returns the pattern without each of its alternatives in turn; one that has none becomes empty and fits everything.
    /// </summary>
    public static IReadOnlyList<string> Without(string pattern)
    {
        List<string> fewer =
        [
            .. Groups(pattern)
                .Where(group => group.Count > 1)
                .SelectMany(group => group.Select((part, i) => Cut(pattern, part, isLast: i == group.Count - 1))),
        ];
        return fewer.Count > 0 ? fewer : pattern.Length > 0 ? [""] : [];
    }

    private static string Cut(string pattern, (int From, int To) part, bool isLast) =>
        isLast ? pattern.Remove(part.From - 1, part.To - part.From + 1) : pattern.Remove(part.From, part.To - part.From + 1);

    // The alternatives of the pattern as a whole and of each of its groups, as places in the pattern.
    private static List<List<(int From, int To)>> Groups(string pattern)
    {
        List<List<(int From, int To)>> done = [];
        Stack<(int From, List<(int From, int To)> Parts)> open = new([(0, [])]);
        for (var i = 0; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '\\':
                    i++;
                    break;
                case '[':
                    i = EndOfClass(pattern, i);
                    break;
                case '(':
                    open.Push((pattern.AsSpan(i).StartsWith("(?:", StringComparison.Ordinal) ? i + 3 : i + 1, []));
                    break;
                case '|':
                    var (from, parts) = open.Pop();
                    open.Push((i + 1, [.. parts, (from, i)]));
                    break;
                case ')':
                    Close(i);
                    break;
            }
        }

        Close(pattern.Length);
        return done;

        void Close(int end)
        {
            var (from, parts) = open.Pop();
            done.Add([.. parts, (from, end)]);
        }
    }

    private static int EndOfClass(string pattern, int begin)
    {
        var i = begin + 1;
        if (i < pattern.Length && pattern[i] == '^')
            i++;

        // A bracket that stands first is a character like any other.
        for (i++; i < pattern.Length && pattern[i] != ']'; i++)
        {
            if (pattern[i] == '\\')
                i++;
        }

        return i;
    }
}

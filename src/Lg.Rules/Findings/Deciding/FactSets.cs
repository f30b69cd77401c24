namespace Lg.Rules.Findings.Deciding;

/// <summary>Turns ways into sets of facts to answer: the few smallest, nothing in them that another answer implies.</summary>
internal static class FactSets
{
    private const int LargestSet = 3;
    private const int MostSets = 5;
    private const string Exists = "/exists";

    /// <summary>Returns the places of the facts of each set, and whether there are more or larger sets.</summary>
    public static (IReadOnlyList<string[]> Sets, bool IsCut) Of(Ways ways, Func<string, bool> isSetAside)
    {
        var sets = Minimal(ways, isSetAside);
        var asked = sets.FindAll(set => !sets.Exists(other => other != set && IsAskedBefore(other, set)));
        var shown = asked.FindAll(set => set.Length <= LargestSet);
        if (shown.Count > MostSets)
            shown.RemoveRange(MostSets, shown.Count - MostSets);
        foreach (var set in shown)
            Array.Sort(set, FieldOrder.Instance);
        return (shown, ways.IsCut || shown.Count < asked.Count);
    }

    // Sets of one size stay in the order in which the rule asks.
    private static List<string[]> Minimal(Ways ways, Func<string, bool> isSetAside)
    {
        List<string[]> sets = new(ways.All.Count);
        var longest = 0;
        foreach (var way in ways.All)
        {
            var set = WithoutImplied(way);
            if (Array.Exists(set, fact => isSetAside(fact)))
                continue;

            sets.Add(set);
            longest = Math.Max(longest, set.Length);
        }

        List<string[]> kept = new(sets.Count);
        for (var length = 1; length <= longest; length++)
        {
            foreach (var set in sets)
            {
                if (set.Length == length && !kept.Exists(smaller => Array.TrueForAll(smaller, fact => set.Contains(fact))))
                    kept.Add(set);
            }
        }

        return kept;
    }

    // Whoever tells something of a thing has said that there is one.
    private static string[] WithoutImplied(Way way)
    {
        if (way.Steps is [var only])
            return [only.Pointer];

        string[] facts = [.. way.Steps.Select(step => step.Pointer).Distinct(StringComparer.Ordinal)];
        return Array.FindAll(facts, fact => !(IsExistence(fact) && Array.Exists(facts, other => other != fact && IsBelow(other, fact))));
    }

    // Whoever is asked whether there is a routine need not be asked when it was adopted.
    private static bool IsAskedBefore(string[] first, string[] set) =>
        Array.TrueForAll(first, fact => set.Contains(fact) || (IsExistence(fact) && Array.Exists(set, other => IsBelow(other, fact))));

    private static bool IsExistence(string fact) => fact.EndsWith(Exists, StringComparison.Ordinal);

    private static bool IsBelow(string fact, string existence) =>
        fact.AsSpan().StartsWith(existence.AsSpan(..^(Exists.Length - 1)), StringComparison.Ordinal);
}

namespace Lg.Rules.Findings.Deciding;

/// <summary>Turns ways into sets of facts to answer: the few smallest, nothing in them that another answer implies.</summary>
internal static class FactSets
{
    private const int LargestSet = 3;
    private const int MostSets = 5;
    private const string Exists = "/exists";

    /// <summary>Returns the places of the facts of each set, and whether there are more or larger sets.</summary>
    public static (IReadOnlyList<IReadOnlyList<string>> Sets, bool IsCut) Of(Ways ways, Func<string, bool> isSetAside)
    {
        var stating = Ways.OfAny(ways.All
            .Select(WithoutImplied)
            .Where(facts => !facts.Any(isSetAside))
            .Select(facts => Ways.Of(facts.Select(Step.Stating))));
        List<string[]> minimal = [.. stating.All.Select(way => way.Steps.Select(step => step.Pointer).Order(FieldOrder.Instance).ToArray())];
        List<string[]> asked = [.. minimal.Where(set => !minimal.Exists(other => other != set && IsAskedBefore(other, set)))];

        // Sets of one size stay in the order in which the rule asks.
        List<string[]> shown = [.. asked.Where(set => set.Length <= LargestSet).OrderBy(set => set.Length).Take(MostSets)];
        return (shown, ways.IsCut || shown.Count < asked.Count);
    }

    // Whoever tells something of a thing has said that there is one.
    private static List<string> WithoutImplied(Way way)
    {
        var facts = way.Steps.Select(step => step.Pointer).Distinct(StringComparer.Ordinal).ToList();
        return facts.FindAll(fact => !(fact.EndsWith(Exists, StringComparison.Ordinal) && facts.Exists(other => other != fact && IsBelow(other, fact))));
    }

    // Whoever is asked whether there is a routine need not be asked when it was adopted.
    private static bool IsAskedBefore(string[] first, string[] set) => first.All(fact =>
        set.Contains(fact) || (fact.EndsWith(Exists, StringComparison.Ordinal) && set.Any(other => IsBelow(other, fact))));

    private static bool IsBelow(string fact, string existence) => fact.StartsWith(existence[..^(Exists.Length - 1)], StringComparison.Ordinal);
}

using System.Collections.Immutable;

namespace Lg.Rules.Findings;

/// <summary>A family of sets of facts, kept minimal: no set holds another. Bounded, and says when something was left out.</summary>
internal sealed record FactSets(ImmutableList<ImmutableSortedSet<string>> Sets, bool IsCut)
{
    private const int LargestSet = 3;
    private const int MostSets = 5;

    // While combining, more is kept than is shown, so that a small set found late is not lost to large ones found early.
    private const int MostWhileCombining = 64;

    /// <summary>Gets the family of nothing: it cannot be done.</summary>
    public static FactSets Impossible { get; } = new([], IsCut: false);

    /// <summary>Gets the family of the empty set: nothing is needed.</summary>
    public static FactSets Nothing { get; } = new([Empty], IsCut: false);

    private static ImmutableSortedSet<string> Empty => ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    public static FactSets Of(IEnumerable<string> facts) => Minimal([Empty.Union(facts)], isCut: false);

    /// <summary>Returns the ways of doing one or the other.</summary>
    public FactSets Or(FactSets other) => Minimal([.. Sets, .. other.Sets], IsCut || other.IsCut);

    /// <summary>Returns the ways of doing both.</summary>
    public FactSets And(FactSets other) =>
        Minimal([.. from one in Sets from two in other.Sets select one.Union(two)], IsCut || other.IsCut);

    /// <summary>Returns at most five sets, the smallest first.</summary>
    public FactSets Shown() => Sets.Count <= MostSets ? this : new(Sets.GetRange(0, MostSets), IsCut: true);

    private static FactSets Minimal(IReadOnlyList<ImmutableSortedSet<string>> sets, bool isCut)
    {
        var kept = ImmutableList<ImmutableSortedSet<string>>.Empty;
        foreach (var set in sets.OrderBy(set => set.Count))
        {
            if (kept.Any(smaller => smaller.IsSubsetOf(set)))
                continue;

            if (set.Count > LargestSet || kept.Count == MostWhileCombining)
                isCut = true;
            else
                kept = kept.Add(set);
        }

        return new(kept, isCut);
    }
}

using Lg.Rules.Compilation.Typing;

namespace Lg.Workbench.Proofs.Facts;

/// <summary>What the conditions of one or several requirements read, and how: all that can make a difference to them.</summary>
internal sealed record Survey
{
    /// <summary>Gets the facts that criteria read.</summary>
    public required IReadOnlySet<string> Criteria { get; init; }

    /// <summary>Gets the facts that conditions for applying read.</summary>
    public required IReadOnlySet<string> Applicability { get; init; }

    public required IReadOnlyList<Clause> Clauses { get; init; }

    /// <summary>Gets the words and texts that facts are held against.</summary>
    public required ILookup<string, string> Words { get; init; }

    /// <summary>Gets the facts of which it is asked whether they are stated.</summary>
    public required IReadOnlySet<string> Stated { get; init; }

    /// <summary>Gets how many items of each list can matter at once.</summary>
    public required IReadOnlyDictionary<string, int> Items { get; init; }

    /// <summary>Gets the lists of which something can be said as a whole, beside their items.</summary>
    public required IReadOnlySet<string> Covered { get; init; }

    /// <summary>Gets the parameters that are read.</summary>
    public required IReadOnlySet<string> Parameters { get; init; }

    /// <summary>Gets the dates that are written out, or are values of parameters.</summary>
    public required IReadOnlySet<DateOnly> Dates { get; init; }

    public required bool ReadsAsOf { get; init; }

    /// <summary>Gets the clauses that a finite number of reviews may not settle, and why.</summary>
    public required IReadOnlyDictionary<TypedNode, Doubt> Loose { get; init; }

    /// <summary>Gets why the lists that are tried may not be enough.</summary>
    public required IReadOnlySet<Doubt> Doubts { get; init; }

    /// <summary>Gets every reason for doubt, in their own order.</summary>
    public IEnumerable<Doubt> AllDoubts => Loose.Values.Concat(Doubts).Distinct().Order();

    /// <summary>Returns whether a fact is read.</summary>
    public bool Reads(string path) => Criteria.Contains(path) || Applicability.Contains(path);

    /// <summary>Returns what two requirements read together.</summary>
    public Survey With(Survey other) => new()
    {
        Criteria = Union(Criteria, other.Criteria),
        Applicability = Union(Applicability, other.Applicability),
        Clauses = [.. Clauses, .. other.Clauses],
        Words = new[] { Words, other.Words }.SelectMany(words => words.SelectMany(group => group.Select(word => (group.Key, word))))
            .Distinct()
            .ToLookup(pair => pair.Key, pair => pair.word, StringComparer.Ordinal),
        Stated = Union(Stated, other.Stated),
        Items = Items.Concat(other.Items)
            .GroupBy(pair => pair.Key, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Sum(pair => pair.Value), StringComparer.Ordinal),
        Covered = Union(Covered, other.Covered),
        Parameters = Union(Parameters, other.Parameters),
        Dates = Dates.Union(other.Dates).ToHashSet(),
        ReadsAsOf = ReadsAsOf || other.ReadsAsOf,
        Loose = Loose.Concat(other.Loose)
            .DistinctBy(pair => pair.Key, (IEqualityComparer<TypedNode>)ReferenceEqualityComparer.Instance)
            .ToDictionary((IEqualityComparer<TypedNode>)ReferenceEqualityComparer.Instance),
        Doubts = Doubts.Union(other.Doubts).ToHashSet(),
    };

    private static HashSet<string> Union(IReadOnlySet<string> a, IReadOnlySet<string> b) => a.Union(b).ToHashSet(StringComparer.Ordinal);
}

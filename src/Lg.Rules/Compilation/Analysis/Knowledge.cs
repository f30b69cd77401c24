using System.Collections.Immutable;

namespace Lg.Rules.Compilation.Analysis;

/// <summary>
/// What must hold of some expressions for a condition to come out one way. It is never too much: what is not known is left out. So when it
/// is impossible, the condition cannot come out that way – whatever is unknown, imprecise or an error.
/// </summary>
internal sealed class Knowledge
{
    private readonly ImmutableDictionary<Quantity, ValueSet> sets;

    private Knowledge(ImmutableDictionary<Quantity, ValueSet> sets, bool isImpossible) => (this.sets, IsImpossible) = (sets, isImpossible);

    /// <summary>Gets what holds always.</summary>
    public static Knowledge None { get; } = new(ImmutableDictionary<Quantity, ValueSet>.Empty, isImpossible: false);

    /// <summary>Gets what holds never.</summary>
    public static Knowledge Impossible { get; } = new(ImmutableDictionary<Quantity, ValueSet>.Empty, isImpossible: true);

    public bool IsImpossible { get; }

    public static Knowledge Of(Quantity quantity, ValueSet values) =>
        values.IsEmpty ? Impossible : new(None.sets.Add(quantity, values), isImpossible: false);

    /// <summary>Returns whether both cannot hold.</summary>
    public bool Excludes(Knowledge other)
    {
        if (IsImpossible || other.IsImpossible)
            return true;
        var (few, many) = sets.Count <= other.sets.Count ? (sets, other.sets) : (other.sets, sets);
        return few.Any(pair => many.TryGetValue(pair.Key, out var values) && values.And(pair.Value).IsEmpty);
    }

    /// <summary>Returns what is known when both hold.</summary>
    public Knowledge And(Knowledge other)
    {
        if (Excludes(other))
            return Impossible;
        var (few, many) = sets.Count <= other.sets.Count ? (sets, other.sets) : (other.sets, sets);
        return new(
            many.SetItems(few.Select(
                pair => KeyValuePair.Create(pair.Key, many.TryGetValue(pair.Key, out var values) ? values.And(pair.Value) : pair.Value))),
            isImpossible: false);
    }

    /// <summary>Returns what is known when one of them holds, whichever it is.</summary>
    public Knowledge Or(Knowledge other)
    {
        if (IsImpossible || other.IsImpossible)
            return IsImpossible ? other : this;
        var both = sets.Where(pair => other.sets.ContainsKey(pair.Key))
            .Select(pair => KeyValuePair.Create(pair.Key, pair.Value.Or(other.sets[pair.Key])));
        return new(ImmutableDictionary.CreateRange(both), isImpossible: false);
    }
}

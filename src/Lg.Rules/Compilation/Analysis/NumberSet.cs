using System.Collections.Immutable;

namespace Lg.Rules.Compilation.Analysis;

/// <summary>
/// A set of numbers, as the places on the line where it begins and ends. Days, instants and truth are numbers too. Written so, any two
/// sets are combined in one walk along the line, whatever is in them.
/// </summary>
internal sealed class NumberSet : ValueSet
{
    private readonly bool fromBottom;
    private readonly ImmutableArray<Cut> cuts;
    private readonly bool isWhole;

    private NumberSet(bool fromBottom, IEnumerable<Cut> cuts, bool isWhole)
    {
        this.fromBottom = fromBottom;
        this.isWhole = isWhole;
        this.cuts = isWhole ? Whole(cuts) : [.. cuts];
    }

    /// <summary>Gets the three ways in which one value can stand to another: before it, the same, after it.</summary>
    public static NumberSet Orders { get; } = Between(-1, 1, isWhole: true);

    public override bool IsEmpty => !fromBottom && cuts.IsEmpty;

    /// <summary>Gets the smallest number; <c>null</c> when there is none.</summary>
    public decimal? Lowest => fromBottom || cuts.IsEmpty || cuts[0].IsAfter ? null : cuts[0].Number;

    /// <summary>Gets the largest number; <c>null</c> when there is none.</summary>
    public decimal? Highest => ToTop || cuts.IsEmpty ? null : cuts[^1].IsAfter ? cuts[^1].Number : isWhole ? cuts[^1].Number - 1 : null;

    private bool ToTop => fromBottom ^ (cuts.Length % 2 == 1);

    public static NumberSet All(bool isWhole) => new(true, [], isWhole);

    public static NumberSet Of(decimal number) => Between(number, number, isWhole: false);

    /// <summary>Returns the numbers from one to another, both included; <c>null</c> for no bound.</summary>
    public static NumberSet Between(decimal? low, decimal? high, bool isWhole)
    {
        List<Cut> cuts = [];
        if (low is { } first)
            cuts.Add(new(first, IsAfter: false));
        if (high is { } last)
            cuts.Add(new(last, IsAfter: true));
        return new(low is null, cuts, isWhole);
    }

    // What is in a whole set and in another is whole; what is in one of the two need not be.
    public override ValueSet And(ValueSet other) => And((NumberSet)other);

    public override ValueSet Or(ValueSet other) => Or((NumberSet)other);

    public override ValueSet Before() => IsEmpty ? this
        : ToTop ? All(isWhole: false)
        : new NumberSet(true, [Highest is { } highest ? new Cut(highest, IsAfter: false) : cuts[^1]], isWhole: false);

    public override ValueSet After() => IsEmpty ? this
        : fromBottom ? All(isWhole: false)
        : new NumberSet(false, [Lowest is { } lowest ? new Cut(lowest, IsAfter: true) : cuts[0]], isWhole: false);

    private NumberSet And(NumberSet other) => isWhole == other.isWhole
        ? Combine(other, static (a, b) => a && b)
        : AsWhole().And(other.AsWhole());

    private NumberSet Or(NumberSet other) => isWhole == other.isWhole
        ? Combine(other, static (a, b) => a || b)
        : AsReal().Or(other.AsReal());

    private NumberSet AsWhole() => isWhole ? this : new(fromBottom, cuts, isWhole: true);

    // All numbers from the first whole one to the last, so that nothing is left out.
    private NumberSet AsReal() =>
        isWhole ? new(fromBottom, cuts.Select((cut, i) => IsEnd(i) ? new Cut(cut.Number - 1, IsAfter: true) : cut), isWhole: false) : this;

    private bool IsEnd(int index) => fromBottom ^ (index % 2 == 1);

    private NumberSet Combine(NumberSet other, Func<bool, bool, bool> isIn)
    {
        var (inThis, inOther) = (fromBottom, other.fromBottom);
        var from = isIn(inThis, inOther);
        var inside = from;
        List<Cut> kept = [];
        for (int i = 0, j = 0; i < cuts.Length || j < other.cuts.Length;)
        {
            var cut = j == other.cuts.Length || (i < cuts.Length && cuts[i].CompareTo(other.cuts[j]) <= 0) ? cuts[i] : other.cuts[j];
            if (i < cuts.Length && cuts[i] == cut) (inThis, i) = (!inThis, i + 1);
            if (j < other.cuts.Length && other.cuts[j] == cut) (inOther, j) = (!inOther, j + 1);
            if (isIn(inThis, inOther) == inside) continue;
            inside = !inside;
            kept.Add(cut);
        }

        return new(from, kept, isWhole);
    }

    // Two cuts between the same whole numbers enclose nothing.
    private static ImmutableArray<Cut> Whole(IEnumerable<Cut> cuts)
    {
        List<Cut> kept = [];
        foreach (var cut in cuts.Select(cut => cut.BeforeWhole()))
        {
            if (kept.Count > 0 && kept[^1] == cut)
                kept.RemoveAt(kept.Count - 1);
            else
                kept.Add(cut);
        }

        return [.. kept];
    }
}

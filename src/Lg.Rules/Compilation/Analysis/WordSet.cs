using System.Collections.Immutable;

namespace Lg.Rules.Compilation.Analysis;

/// <summary>A set of texts: some, or all but some.</summary>
internal sealed class WordSet : ValueSet
{
    private readonly ImmutableHashSet<string> words;
    private readonly bool isAllBut;

    private WordSet(ImmutableHashSet<string> words, bool isAllBut) => (this.words, this.isAllBut) = (words, isAllBut);

    public static WordSet All { get; } = new(ImmutableHashSet.Create<string>(StringComparer.Ordinal), isAllBut: true);

    public override bool IsEmpty => !isAllBut && words.IsEmpty;

    public static WordSet Of(IEnumerable<string> words) => new(words.ToImmutableHashSet(StringComparer.Ordinal), isAllBut: false);

    public override ValueSet And(ValueSet other) => And((WordSet)other);

    public override ValueSet Or(ValueSet other) => Not().And(((WordSet)other).Not()).Not();

    // Of the order of texts only this is told: what comes before or after a single one is not that one.
    public override ValueSet Before() => isAllBut || words.Count != 1 ? All : Not();

    public override ValueSet After() => Before();

    private WordSet Not() => new(words, !isAllBut);

    private WordSet And(WordSet other) => (isAllBut, other.isAllBut) switch
    {
        (false, false) => new(words.Intersect(other.words), isAllBut: false),
        (false, true) => new(words.Except(other.words), isAllBut: false),
        (true, false) => new(other.words.Except(words), isAllBut: false),
        (true, true) => new(words.Union(other.words), isAllBut: true),
    };
}

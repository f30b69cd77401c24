namespace Lg.Rules.Compilation.Patterns;

/// <summary>A part of a pattern.</summary>
internal abstract record PatternNode
{
    private PatternNode()
    {
    }

    /// <summary>One character of a set.</summary>
    internal sealed record One(CodePointSet Set) : PatternNode;

    /// <summary>The beginning of the text, <c>^</c>.</summary>
    internal sealed record Start : PatternNode;

    /// <summary>The end of the text, <c>$</c>.</summary>
    internal sealed record End : PatternNode;

    /// <summary>Parts that follow each other.</summary>
    internal sealed record Sequence(IReadOnlyList<PatternNode> Parts) : PatternNode;

    /// <summary>Parts of which one is enough.</summary>
    internal sealed record Either(IReadOnlyList<PatternNode> Branches) : PatternNode;

    /// <summary>A part that is repeated; without end when <c>Most</c> is <c>null</c>.</summary>
    internal sealed record Repeated(PatternNode Inner, int Least, int? Most) : PatternNode;
}

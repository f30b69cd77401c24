using Lg.Rules.Compilation.Typing;

namespace Lg.Rules.Compilation.Analysis;

/// <summary>Why a condition can never come out one way.</summary>
internal abstract record Because
{
    /// <summary>Both sides of a comparison say the same.</summary>
    internal sealed record SameSides : Because;

    /// <summary>A side of a comparison is never outside some numbers.</summary>
    internal sealed record Bounds(TypedNode Side, decimal? Lowest, decimal? Highest) : Because;

    /// <summary>A list has every word of a choice.</summary>
    internal sealed record EveryWord : Because;

    /// <summary>Another condition that must have come out one way for this one to matter.</summary>
    /// <param name="Other">The other condition.</param>
    /// <param name="Outcome">How it comes out.</param>
    /// <param name="Joins">The connective that joins them; <c>null</c> when there is none.</param>
    /// <param name="IsSame">Whether both say the same.</param>
    internal sealed record Beside(TypedNode Other, bool Outcome, LogicKind? Joins, bool IsSame) : Because;

    /// <summary>Several conditions before it that must all have come out one way for this one to matter.</summary>
    internal sealed record Several : Because;
}

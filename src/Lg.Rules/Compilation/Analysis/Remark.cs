using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Typing;

namespace Lg.Rules.Compilation.Analysis;

/// <summary>What is worth saying of a condition that is right but says less than it seems to.</summary>
/// <param name="Condition">The condition.</param>
internal abstract record Remark(TypedNode Condition)
{
    /// <summary>It reads nothing, and so is the same for every review.</summary>
    /// <param name="Condition">The condition.</param>
    /// <param name="Outcome">What it comes to; <c>null</c> when that was not worked out.</param>
    internal sealed record Constant(TypedNode Condition, IFact? Outcome) : Remark(Condition);

    /// <summary>It can never come out one way.</summary>
    /// <param name="Condition">The condition.</param>
    /// <param name="Missing">The way in which it never comes out.</param>
    /// <param name="Because">Why; <c>null</c> when there is no short way to say it.</param>
    internal sealed record Decided(TypedNode Condition, bool Missing, Because? Because) : Remark(Condition);

    /// <summary>It adds nothing to what it is joined with: wherever it matters, it can never come out one way.</summary>
    /// <param name="Condition">The condition.</param>
    /// <param name="Missing">The way in which it never comes out.</param>
    /// <param name="Because">What it follows from.</param>
    internal sealed record Useless(TypedNode Condition, bool Missing, Because Because) : Remark(Condition);
}

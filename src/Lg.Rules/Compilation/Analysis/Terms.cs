using Lg.Rules.Compilation.Typing;

namespace Lg.Rules.Compilation.Analysis;

/// <summary>
/// What <c>&amp;&amp;</c> and <c>||</c> join, as it was written: the tree is balanced, and says nothing of what stands beside what.
/// </summary>
internal static class Terms
{
    /// <summary>Returns the terms in the order in which they are written.</summary>
    public static IEnumerable<TypedNode> Of(TypedNode.Logic chain) =>
        chain.Operands.SelectMany(operand => operand is TypedNode.Logic inner && inner.Kind == chain.Kind ? Of(inner) : [operand]);
}

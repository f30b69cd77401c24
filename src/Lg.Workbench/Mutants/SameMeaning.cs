using Lg.Model.Fields;
using Lg.Rules.Compilation.Analysis;
using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Compilation.Typing;

namespace Lg.Workbench.Mutants;

/// <summary>
/// Tells of a mutant that no example can notice, because it says the same as the original whatever the review: the same terms in another
/// order, or a comparison that holds of the same values, as <c>size(xs) &gt; 0</c> and <c>size(xs) != 0</c>.
/// </summary>
internal static class SameMeaning
{
    /// <summary>
    /// Returns an expression so that those that differ only in the order of the terms of <c>&amp;&amp;</c> and <c>||</c>, or in saying one
    /// twice, are equal.
    /// </summary>
    public static string Ordered(Node node) => node switch
    {
        Node.Call { Function: Operators.And or Operators.Or } chain =>
            $"({string.Join(chain.Function, Terms(chain, chain.Function).Select(Ordered).Distinct().Order(StringComparer.Ordinal))})",
        Node.Call { Function: Operators.Not, Arguments: [Node.Call { Function: Operators.Not, Arguments: [var inner] }] } => Ordered(inner),
        Node.Call { Function: Operators.Equal or Operators.NotEqual } call when TruthTest.Of(call) is { } test => Ordered(test.Shortened()),
        _ when NodeParts.Of(
            node) is { Count: > 0 } parts => NodeText.Write(parts.Select((part, i) => (part, i))
                .Aggregate(node, (whole, one) => NodeParts.With(whole, one.i, new Node.Name(Ordered(one.part), one.part.Span)))),
        _ => NodeText.Write(node),
    };

    /// <summary>Returns whether two comparisons of the same sides hold of the same values.</summary>
    /// <param name="comparison">A comparison.</param>
    /// <param name="from">Its operator.</param>
    /// <param name="to">Another operator.</param>
    public static bool OfComparison(TypedNode? comparison, string from, string to) =>
        comparison is TypedNode.Function { Arguments: [var left, TypedNode.Constant { Value: long limit }] }
        && Possible(left) is { } possible
        && (Relation.Of(from), Relation.Of(to)) is ({ } before, { } after)
        && AreSame(before, after, limit, possible);

    // Both hold of the same values when neither leaves any to the other's opposite.
    private static bool AreSame(Relation before, Relation after, long limit, NumberSet possible)
    {
        var at = NumberSet.Between(limit, limit, isWhole: true);
        return Of(before).And(Of(after.Not())).IsEmpty && Of(before.Not()).And(Of(after)).IsEmpty;

        ValueSet Of(Relation relation) => relation.To(at).And(possible);
    }

    private static NumberSet? Possible(TypedNode node) => node switch
    {
        TypedNode.Function { Overload.Name: "size" } => NumberSet.Between(0, null, isWhole: true),
        TypedNode.Member { Field: { Kind: FieldKind.Integer } field } =>
            NumberSet.Between((decimal?)field.Minimum, (decimal?)field.Maximum, isWhole: true),
        _ => null,
    };

    private static IEnumerable<Node> Terms(Node node, string function) =>
        node is Node.Call call && call.Function == function ? call.Arguments.SelectMany(argument => Terms(argument, function)) : [node];
}

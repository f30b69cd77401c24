namespace Lg.Rules.Compilation.Typing;

/// <summary>
/// Takes out of a condition what can be told of the unit without any item: every clause that reads the subject is taken to hold, because
/// what is said of a collection as a whole is said of the items that it concerns.
/// </summary>
internal static class UnitPart
{
    /// <summary>Returns the condition without its clauses about the subject; <c>null</c> when nothing else is left.</summary>
    public static TypedExpression? Of(TypedExpression condition)
    {
        var nodes = condition.Nodes.ToArray();
        var root = Assume(condition.Root, nodes);
        return root is TypedNode.Constant ? null : condition with { Root = root, Nodes = nodes };
    }

    private static TypedNode Assume(TypedNode node, TypedNode[] nodes)
    {
        if (!ReadsSubject(node))
            return node;

        TypedNode assumed = node is TypedNode.Logic { Kind: LogicKind.And or LogicKind.Or } logic
            ? Simplified(logic with { Operands = [.. logic.Operands.Select(operand => Assume(operand, nodes))] })
            : new TypedNode.Constant(true, RuleType.Boolean, node.Span) { Id = node.Id };
        nodes[assumed.Id] = assumed;
        return assumed;
    }

    // True adds nothing to a conjunction, and decides a disjunction.
    private static TypedNode Simplified(TypedNode.Logic logic)
    {
        List<TypedNode> open = [.. logic.Operands.Where(operand => operand is not TypedNode.Constant)];
        return open.Count == logic.Operands.Count ? logic
            : open.Count == 0 || logic.Kind == LogicKind.Or ? logic.Operands.First(operand => operand is TypedNode.Constant)
            : open[0];
    }

    private static bool ReadsSubject(TypedNode node) =>
        node is TypedNode.Root { Kind: RootKind.Subject } || Parts.Of(node).Any(ReadsSubject);
}

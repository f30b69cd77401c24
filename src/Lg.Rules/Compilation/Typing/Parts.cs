namespace Lg.Rules.Compilation.Typing;

/// <summary>The nodes that a node is made of.</summary>
internal static class Parts
{
    public static IEnumerable<TypedNode> Of(TypedNode node) => node switch
    {
        TypedNode.Member member => [member.Target],
        TypedNode.Function function => function.Arguments,
        TypedNode.Logic logic => logic.Operands,
        TypedNode.Conditional conditional => [conditional.Test, conditional.Then, conditional.Otherwise],
        TypedNode.Macro macro => macro.Bodies.Prepend(macro.Range),
        TypedNode.ListOf list => list.Items,
        TypedNode.MapOf map => map.Keys.Concat(map.Values),
        TypedNode.Widened widened => [widened.Inner],
        TypedNode.Stated stated => [stated.Fact],
        _ => [],
    };

    /// <summary>Returns a node and all below it.</summary>
    public static IEnumerable<TypedNode> WithAll(TypedNode node) => Of(node).SelectMany(WithAll).Prepend(node);
}

using Lg.Rules.Compilation.Syntax;

namespace Lg.Rules.Compilation.Typing;

/// <summary>A comparison of something with <c>true</c> or <c>false</c>.</summary>
/// <param name="Operand">What is compared.</param>
/// <param name="Literal">What it is compared with.</param>
/// <param name="IsTrue">Whether the comparison holds when the operand is true.</param>
internal sealed record TruthTest(Node Operand, Node.Literal Literal, bool IsTrue)
{
    /// <summary>Returns the test that a call of <c>==</c> or <c>!=</c> is; <c>null</c> for any other comparison.</summary>
    public static TruthTest? Of(Node.Call call)
    {
        var isEqual = call.Function == Operators.Equal;
        return call.Arguments switch
        {
            [var operand, Node.Literal { Value: bool value } literal] => new(operand, literal, value == isEqual),
            [Node.Literal { Value: bool value } literal, var operand] => new(operand, literal, value == isEqual),
            _ => null,
        };
    }

    /// <summary>Returns what says the same without the comparison.</summary>
    public Node Shortened() => IsTrue ? Operand : new Node.Call(Operators.Not, [Operand], false, Operand.Span, Operand.Span);

    /// <summary>Returns both sides in the order in which they are written.</summary>
    public IReadOnlyList<TypedNode> InOrder(TypedNode operand, TypedNode literal) =>
        Operand.Span.Start < Literal.Span.Start ? [operand, literal] : [literal, operand];
}

using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Typing;

namespace Lg.Rules.Findings.Prose;

/// <summary>One side of a comparison: a fact, the as-of date or a limit of the catalog, perhaps moved by a length of time.</summary>
/// <param name="Fact">The clause that reads the fact; <c>null</c> for the as-of date and for a limit.</param>
/// <param name="Value">What it came to before it was moved.</param>
/// <param name="Type">The type of the value.</param>
internal sealed record Operand(TraceEntry? Fact, object Value, RuleType Type)
{
    public bool IsAsOf { get; init; }

    /// <summary>Gets whether the value is the number of items of the fact.</summary>
    public bool IsSize { get; init; }

    /// <summary>
    /// Gets the length of time that the value is moved by: a <see cref="Period"/>, a <see cref="TimeSpan"/> or a number; <c>null</c> for
    /// none.
    /// </summary>
    public object? Shift { get; init; }

    public bool IsLimit => Fact is null && !IsAsOf;

    public TypedNode.Member Member => (TypedNode.Member)Fact!.Node!;

    /// <summary>Returns a side of a comparison; <c>null</c> when it is computed in a way that has no words.</summary>
    public static Operand? Of(TraceEntry entry)
    {
        if (ValueOf(entry) is not { } value)
            return null;

        return entry.Node switch
        {
            TypedNode.Member => new(entry, value, entry.Node.Type),
            TypedNode.Root { Kind: RootKind.AsOf } => new(null, value, entry.Node.Type) { IsAsOf = true },
            TypedNode.Function { Overload.Name: "size" } when entry.Parts is [{ Node: TypedNode.Member { Type: RuleType.List } } list] =>
                new(list, value, entry.Node.Type) { IsSize = true },
            TypedNode.Function { Overload.Name: "_+_" or "_-_" } when entry.Parts is [var a, var b] && !ReadsNothing(entry) =>
                Moved(a, b) ?? Moved(b, a),
            TypedNode node when ReadsNothing(entry) => new(null, value, node.Type),
            _ => null,
        };
    }

    private static Operand? Moved(TraceEntry moved, TraceEntry by) =>
        ReadsNothing(by)
            && ValueOf(by) is { } shift and (Period or TimeSpan or long or double)
            && Of(moved) is { IsLimit: false, Shift: null } operand
            ? operand with { Shift = shift }
            : null;

    private static object? ValueOf(TraceEntry entry) => entry switch
    {
        { Outcome: { IsDecided: true } truth } => truth.IsTrue,
        { Fact: { IsKnown: true, Value: var value } } => value,
        _ => null,
    };

    // A variable that a macro binds to a text is as good as a constant: it has a value and no place.
    private static bool ReadsNothing(TraceEntry entry) => entry.Node switch
    {
        TypedNode.Member or TypedNode.Root or TypedNode.Stated or TypedNode.Macro => false,
        TypedNode.Local local => local.Type is not RuleType.Record,
        _ => entry.Parts.All(ReadsNothing),
    };
}

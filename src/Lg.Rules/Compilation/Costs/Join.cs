using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Compilation.Typing;

namespace Lg.Rules.Compilation.Costs;

/// <summary>
/// The shape <c>xs.exists(x, x.key == value)</c> over a list of the review, which can be answered from an index of the list; with
/// <c>&amp;&amp; …</c> after it when it compares the items' keys, of which at most one is equal.
/// </summary>
/// <param name="Key">What is read of each item.</param>
/// <param name="Wanted">What it is compared with; it does not read the item.</param>
/// <param name="IsKeyFirst">Whether the key is written first.</param>
/// <param name="IsWhole">Whether nothing stands after the comparison.</param>
internal sealed record Join(TypedNode.Member Key, TypedNode Wanted, bool IsKeyFirst, bool IsWhole)
{
    /// <summary>Returns the join that a macro is; <c>null</c> when it is none.</summary>
    public static Join? In(TypedNode.Macro macro) =>
        macro is not { Kind: MacroKind.Exists, Condition: { } condition } || !IsOfReview(macro.Range) ? null
        : Of(macro.Variable, condition, isWhole: true) is { } whole ? whole
        : Conjuncts(condition)
            .Select(part => Of(macro.Variable, part, isWhole: false))
            .FirstOrDefault(join => join is { Key.Field.IsKey: true });

    private static IEnumerable<TypedNode> Conjuncts(TypedNode node) =>
        node is TypedNode.Logic { Kind: LogicKind.And } and ? and.Operands.SelectMany(Conjuncts) : [node];

    private static Join? Of(string variable, TypedNode comparison, bool isWhole) =>
        comparison is TypedNode.Function { Overload.Name: Operators.Equal, Arguments: [var left, var right] }
            ? Of(variable, left, right, true, isWhole) ?? Of(variable, right, left, false, isWhole)
            : null;

    // Texts and whole numbers are equal when they are the same; of other types an index would have to know more.
    private static Join? Of(string variable, TypedNode key, TypedNode wanted, bool isKeyFirst, bool isWhole) =>
        key is TypedNode.Member member
            && key.Type.ClrType == wanted.Type.ClrType
            && (key.Type.ClrType == typeof(string) || key.Type.ClrType == typeof(long))
            && IsMemberOf(variable, key)
            && !Parts.WithAll(wanted).Any(part => part is TypedNode.Local local && local.Name == variable)
            ? new Join(member, wanted, isKeyFirst, isWhole)
            : null;

    // The list must be the same whenever the clause is evaluated, so it begins at the review and not at an item.
    private static bool IsOfReview(TypedNode node) =>
        node is TypedNode.Member { Target: var target }
            && (target is TypedNode.Root { Kind: RootKind.Review or RootKind.Previous } || IsOfReview(target));

    private static bool IsMemberOf(string variable, TypedNode node) =>
        node is TypedNode.Member { Target: var target }
            && (target is TypedNode.Local local ? local.Name == variable : IsMemberOf(variable, target));
}

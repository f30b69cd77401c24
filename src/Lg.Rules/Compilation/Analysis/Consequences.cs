using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Compilation.Typing;

namespace Lg.Rules.Compilation.Analysis;

/// <summary>Tells what must hold for a condition to come out true, or false.</summary>
internal sealed class Consequences(SameExpression same, PossibleValues possible)
{
    private readonly Dictionary<(int Id, bool Outcome), Knowledge> known = [];

    /// <summary>Returns what must hold for a condition to come out one way.</summary>
    public Knowledge When(TypedNode condition, bool outcome)
    {
        if (!known.TryGetValue((condition.Id, outcome), out var knowledge))
            known.Add((condition.Id, outcome), knowledge = Itself(condition, outcome).And(Inside(condition, outcome)));
        return knowledge;
    }

    private Knowledge Itself(TypedNode condition, bool outcome) =>
        Knowledge.Of(new(same[condition]), possible.Of(condition)!.And(NumberSet.Of(outcome ? 1 : 0)));

    private Knowledge Inside(TypedNode condition, bool outcome) => condition switch
    {
        TypedNode.Logic { Kind: LogicKind.Not, Operands: var operands } => When(operands[0], !outcome),
        TypedNode.Logic { Kind: LogicKind.And, Operands: var operands } => Joined(operands, outcome, all: outcome),
        TypedNode.Logic { Kind: LogicKind.Or, Operands: var operands } => Joined(operands, outcome, all: !outcome),
        TypedNode.Conditional conditional => Branch(conditional, true, outcome).Or(Branch(conditional, false, outcome)),
        TypedNode.Function { Overload.Name: Operators.In, Arguments: [var value, TypedNode.ListOf list] } =>
            Listed(value, list.Items, outcome),
        TypedNode.Function { Arguments: [var left, var right] } function when Relation.Of(function.Overload.Name) is { } relation =>
            Compared(left, right, outcome ? relation : relation.Not()),
        _ => Knowledge.None,
    };

    private Knowledge Joined(IReadOnlyList<TypedNode> operands, bool outcome, bool all)
    {
        var (first, second) = (When(operands[0], outcome), When(operands[1], outcome));
        return all ? first.And(second) : first.Or(second);
    }

    private Knowledge Branch(TypedNode.Conditional conditional, bool test, bool outcome) =>
        When(conditional.Test, test).And(When(test ? conditional.Then : conditional.Otherwise, outcome));

    private Knowledge Compared(TypedNode left, TypedNode right, Relation relation)
    {
        if (possible.CanBeNaN(left) || possible.CanBeNaN(right))
            return Knowledge.None;
        var order = Ordered(same[left], same[right], relation);
        return AreOnOneLine(left.Type, right.Type) && possible.Of(left) is { } lefts && possible.Of(right) is { } rights
            ? order.And(Values(left, lefts.And(relation.To(rights)))).And(Values(right, rights.And(relation.Turned().To(lefts))))
            : order;
    }

    private Knowledge Listed(TypedNode value, IReadOnlyList<TypedNode> items, bool isIn)
    {
        if (items.Append(value).Any(possible.CanBeNaN) || possible.Of(value) is not { } values)
            return Knowledge.None;

        var equal = Relation.Of(Operators.Equal)!.Value;
        var each = items.Select(item => (isIn ? equal : equal.Not()).To(possible.Of(item)!));
        return Values(value, each.Aggregate((a, b) => isIn ? a.Or(b) : a.And(b)).And(values));
    }

    private Knowledge Values(TypedNode node, ValueSet values) => Knowledge.Of(new(same[node]), values);

    // Two expressions stand to each other in one way, whichever of them is written first.
    private static Knowledge Ordered(int left, int right, Relation relation) =>
        left == right ? (relation.Same ? Knowledge.None : Knowledge.Impossible)
        : left < right ? Knowledge.Of(new(left, right), relation.Orders)
        : Knowledge.Of(new(right, left), relation.Turned().Orders);

    // An instant is a day as well, but its number is another.
    private static bool AreOnOneLine(RuleType left, RuleType right) => left.Fits(right) || (IsNumber(left) && IsNumber(right));

    private static bool IsNumber(RuleType type) => type == RuleType.Int || type == RuleType.Double;
}

using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Compilation.Typing;

namespace Lg.Rules.Compilation.Analysis;

/// <summary>Finds the reason that a reader sees at once.</summary>
internal sealed class Explanations(SameExpression same, PossibleValues possible)
{
    /// <summary>Returns why a condition by itself never comes out one way; <c>null</c> when there is no short way to say it.</summary>
    public Because? Of(TypedNode condition, bool missing) => condition switch
    {
        TypedNode.Function { Overload.Name: Operators.In, Arguments: [TypedNode.Member { Type: RuleType.Choice }, _] } =>
            missing ? null : new Because.EveryWord(),
        TypedNode.Function { Overload.Name: Operators.In, Arguments: [var value, TypedNode.ListOf { Items: var items }] } =>
            items.Prepend(value).Select(BoundsOf).FirstOrDefault(bounds => bounds is not null),
        TypedNode.Function { Arguments: [var left, var right] } =>
            same[left] == same[right] ? new Because.SameSides() : BoundsOf(left) ?? BoundsOf(right),
        _ => null,
    };

    /// <summary>Returns the remark on a condition that, beside others, never comes out one way.</summary>
    public Remark Beside(TypedNode condition, bool missing, (TypedNode Condition, bool Outcome)? against, TypedNode.Logic? chain)
    {
        var reason = against is { } other ? BesideOne(condition, other, chain) : (Because)new Because.Several();
        return chain is not null && missing == (chain.Kind == LogicKind.Or)
            ? new Remark.Useless(condition, missing, reason)
            : new Remark.Decided(condition, missing, reason);
    }

    private Because.Beside BesideOne(TypedNode condition, (TypedNode Condition, bool Outcome) other, TypedNode.Logic? chain)
    {
        var isJoined = chain is not null && Terms.Of(chain).Any(term => term.Id == other.Condition.Id);
        return new(other.Condition, other.Outcome, isJoined ? chain!.Kind : null, same[other.Condition] == same[condition]);
    }

    private Because.Bounds? BoundsOf(TypedNode side) =>
        !ConstantFolder.ReadsNothing(side)
        && (side.Type == RuleType.Int || side.Type == RuleType.Double)
        && possible.Of(side) is NumberSet { Lowest: var lowest, Highest: var highest }
        && (lowest ?? highest) is not null
            ? new(side, lowest, highest)
            : null;
}

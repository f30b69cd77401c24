using System.Collections.Immutable;
using Lg.Model.Reading;
using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Compilation.Typing;

namespace Lg.Rules.Compilation.Costs;

/// <summary>
/// Works out the steps that an expression takes at most, on the largest review that is read: every list full, every text at its longest,
/// nothing decided early.
/// </summary>
internal sealed class CostEstimator
{
    private const long ShortText = 64;

    private readonly Dictionary<TypedNode, long> sizes = new(ReferenceEqualityComparer.Instance);

    private ImmutableDictionary<string, long> populations = ImmutableDictionary.Create<string, long>(StringComparer.Ordinal);

    // Of each join, the steps to make its index: once, however often it is asked.
    private long indexes;

    private CostEstimator()
    {
    }

    /// <summary>Returns the steps of evaluating an expression once for each of its subjects.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="subjects">How many subjects there can be.</param>
    public static long StepsOf(TypedNode expression, long subjects)
    {
        var estimator = new CostEstimator();
        estimator.populations = estimator.populations.SetItem("", subjects);
        var evaluated = Times(subjects, estimator.Cost(expression));
        return Plus(evaluated, estimator.indexes);
    }

    private long Cost(TypedNode node) => node switch
    {
        TypedNode.Macro macro when Join.In(macro) is { } join => JoinCost(macro, join),
        TypedNode.Macro macro =>
            Plus(1, Cost(macro.Range), Times(Size(macro.Range), InMacro(macro, () => Plus(1, Sum(macro.Bodies, Cost))))),
        TypedNode.Function function => Plus(1, Sum(function.Arguments, Cost), Reading(function)),
        _ => Plus(1, Sum(Parts.Of(node), Cost)),
    };

    // Of keys at most one is equal; of other members the index knows the answer.
    private long JoinCost(TypedNode.Macro macro, Join join)
    {
        indexes = Plus(indexes, Size(macro.Range));
        return Plus(1, Cost(macro.Range), Cost(join.Wanted), join.IsWhole ? 0 : InMacro(macro, () => Plus(1, Cost(macro.Condition!))));
    }

    private long Reading(TypedNode.Function function)
    {
        var taken = Sum(
            function.Arguments.Where(argument => Steps.AreTakenBy(function, argument)),
            argument => StepsToRead(argument.Type, Times(function.Overload.StepsToRead, Size(argument))));
        return Operators.IsComparison(function.Overload.Name) && function.Arguments[0].Type is RuleType.Choice
            ? Plus(taken, function.Arguments.Min(Size) / Limits.TextPerStep)
            : taken;
    }

    private static long StepsToRead(RuleType type, long size) => type is RuleType.Choice ? size / Limits.TextPerStep : size;

    private long InMacro(TypedNode.Macro macro, Func<long> cost)
    {
        var outer = populations;
        populations = populations.SetItem(macro.Variable, Population(macro.Range));
        var inside = cost();
        populations = outer;
        return inside;
    }

    /// <summary>
    /// Returns the items of a list or map, or the characters of a text, at most; on average over its owners, for a list that is read of an
    /// item.
    /// </summary>
    private long Size(TypedNode node)
    {
        // Once for each node, or a chain of macros would take the square of its length, and one in the other more.
        if (!sizes.TryGetValue(node, out var size))
            sizes.Add(node, size = SizeOf(node));
        return size;
    }

    private long SizeOf(TypedNode node) => node switch
    {
        TypedNode.Constant { Value: string text } => text.Length,
        TypedNode.Member { Type: RuleType.List } member =>
            OwnerOf(member) is { } owner ? Math.Clamp(ReadingLimits.TotalItems / owner, 1, ReadingLimits.Items) : ReadingLimits.Items,
        TypedNode.Member { Field.IsKey: true } => ReadingLimits.KeyLength,
        { Type: RuleType.Choice { Words.Count: > 0 } } => ShortText,
        TypedNode.Function { Overload.Name: Operators.Add } function =>
            Math.Min(Sum(function.Arguments, Size), function.Type is RuleType.List ? Limits.ComputedItems : Limits.ComputedText),
        TypedNode.Function { Overload.Name: "string" } function when function.Arguments[0].Type is not RuleType.Choice => ShortText,
        TypedNode.Function { Overload.Name: MapFunctions.Keys } function => Size(function.Arguments[0]),
        TypedNode.Function { Type: RuleType.List or RuleType.Map } => Limits.ComputedItems,
        TypedNode.Macro { Kind: MacroKind.Map } macro =>
            Math.Min(Times(Size(macro.Range), InMacro(macro, () => SizeAsItem(macro.Result!))), Limits.ComputedItems),
        TypedNode.Macro macro => Size(macro.Range),
        TypedNode.ListOf list => Math.Min(Sum(list.Items, SizeAsItem), Limits.ComputedItems),
        TypedNode.MapOf map => Math.Min(Sum(map.Values, SizeAsItem), Limits.ComputedItems),
        TypedNode.Widened widened => Size(widened.Inner),
        TypedNode.Conditional conditional => Math.Max(Size(conditional.Then), Size(conditional.Otherwise)),
        TypedNode.Local { Type: RuleType.List or RuleType.Map } => Limits.ComputedItems,
        { Type: RuleType.Choice } => ReadingLimits.TextLength,
        _ => 1,
    };

    // A list in a list counts with its items, as it does at run time.
    private long SizeAsItem(TypedNode node) => node.Type is RuleType.List or RuleType.Map ? 1 + Size(node) : 1;

    // How many items there are of what a variable is bound to, all owners together.
    private long Population(TypedNode range) =>
        range is TypedNode.Member member && OwnerOf(member) is not null ? ReadingLimits.TotalItems : Size(range);

    /// <summary>
    /// Returns how many there can be of the item that a list is read of; <c>null</c> when it is read of the review itself.
    /// </summary>
    private long? OwnerOf(TypedNode node) => node switch
    {
        TypedNode.Member member => OwnerOf(member.Target),
        TypedNode.Local local => populations[local.Name],
        TypedNode.Root { Kind: RootKind.Subject } => populations[""],
        _ => null,
    };

    private static long Sum(IEnumerable<TypedNode> nodes, Func<TypedNode, long> cost) =>
        nodes.Aggregate(0L, (sum, node) => Plus(sum, cost(node)));

    // Past the limit by far it no longer matters by how much.
    private static long Plus(params ReadOnlySpan<long> costs)
    {
        long sum = 0;
        foreach (var cost in costs)
            sum += Math.Min(cost, int.MaxValue);
        return sum;
    }

    private static long Times(long a, long b) => Math.Min(a, int.MaxValue) * Math.Min(b, int.MaxValue);
}

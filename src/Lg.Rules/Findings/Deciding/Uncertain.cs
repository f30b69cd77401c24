using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Evaluation;

namespace Lg.Rules.Findings.Deciding;

/// <summary>What is stated, but leaves something open: a list that names only some, a date without its day.</summary>
internal static class Uncertain
{
    /// <summary>Returns the sets of answers that could settle a clause whose facts are all stated.</summary>
    public static IEnumerable<IReadOnlyList<Missing>> In(TraceEntry clause, ReviewIndex index)
    {
        List<Missing> lists = [.. ListsIn(clause, index)];
        if (lists.Count > 0)
            return [lists];

        List<Missing> dates = [.. DatesIn(clause, index)];
        return dates.Count == 0 ? [] : Alone(clause, index).DefaultIfEmpty(dates);
    }

    /// <summary>Returns the questions whether the lists that are read are complete.</summary>
    public static IEnumerable<Missing> ListsIn(TraceEntry entry, ReviewIndex index) => Leaves(entry)
        .Where(leaf => leaf.Fact is { IsKnown: true, Value: IItems { IsPartial: true } } && leaf.Origin is not null)
        .Select(leaf => (Member: (TypedNode.Member)leaf.Node!, leaf.Origin))
        .Select(leaf => FactWords.Partial(FactWords.PointerOf(leaf.Member, leaf.Origin, index), leaf.Member.Field));

    private static IEnumerable<Missing> DatesIn(TraceEntry entry, ReviewIndex index) => Leaves(entry)
        .Where(leaf => leaf.Fact is { IsKnown: true, Value: DateSpan { IsDay: false } } && leaf.Origin is not null)
        .Select(leaf => FactWords.Imprecise((TypedNode.Member)leaf.Node!, leaf, index));

    // Of two dates without their days, one alone can settle the order when its first or its last day does.
    private static IEnumerable<IReadOnlyList<Missing>> Alone(TraceEntry clause, ReviewIndex index)
    {
        if (clause is not
            {
                Node: TypedNode.Function { Overload.Name: var order },
                Parts: [{ Fact.Value: DateSpan left } first, { Fact.Value: DateSpan right } second],
            })
            yield break;
        if (DaysOf(left).Any(day => Compare(order, day, right).IsDecided) && DatesIn(first, index).ToList() is { Count: > 0 } ofFirst)
            yield return ofFirst;
        if (DaysOf(right).Any(day => Compare(order, left, day).IsDecided) && DatesIn(second, index).ToList() is { Count: > 0 } ofSecond)
            yield return ofSecond;
    }

    private static IEnumerable<DateSpan> DaysOf(DateSpan span) => [DateSpan.Of(span.First), DateSpan.Of(span.Last)];

    private static Truth Compare(string order, DateSpan left, DateSpan right) => order switch
    {
        "_<_" => DateSpan.Less(left, right),
        "_<=_" => DateSpan.LessOrEqual(left, right),
        "_>_" => DateSpan.Less(right, left),
        "_>=_" => DateSpan.LessOrEqual(right, left),
        _ => DateSpan.Equal(left, right),
    };

    private static IEnumerable<TraceEntry> Leaves(TraceEntry entry) =>
        entry.Node is TypedNode.Member ? [entry] : Relevance.ReadBy(entry).SelectMany(Leaves);
}

using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Evaluation;

namespace Lg.Rules.Findings;

/// <summary>
/// Finds the minimal sets of unanswered facts that could decide a verdict: "A, or B and C". It reads the trace, so it sees what the
/// evaluation saw: a clause that is decided needs nothing, one that reads unknown facts needs all of them.
/// </summary>
internal sealed class FactsNeeded
{
    private const string Exists = "/exists";

    private readonly ReviewIndex index;
    private readonly List<string> askedOwners;

    private FactsNeeded(ReviewIndex index, IEnumerable<TraceEntry> conditions)
    {
        this.index = index;
        askedOwners = [];
        askedOwners = [.. conditions.SelectMany(UnknownIn).Where(pointer => pointer.EndsWith(Exists, StringComparison.Ordinal)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Returns the sets that decide a condition one way or the other.</summary>
    public static FactSets ToDecide(TraceEntry condition, ReviewIndex index) => new FactsNeeded(index, [condition]).ToDecide(condition);

    /// <summary>Returns the sets that decide a verdict: that the requirement does not apply, or that it does and how it comes out.</summary>
    public static FactSets ToDecide(TraceEntry applies, TraceEntry criterion, ReviewIndex index)
    {
        var needed = new FactsNeeded(index, [applies, criterion]);
        return needed.ToMake(applies, false).Or(needed.ToMake(applies, true).And(needed.ToDecide(criterion)));
    }

    private FactSets ToDecide(TraceEntry condition) => ToMake(condition, true).Or(ToMake(condition, false));

    private FactSets ToMake(TraceEntry entry, bool wanted)
    {
        if (entry.Outcome is { IsDecided: true } truth)
            return truth.IsTrue == wanted ? FactSets.Nothing : FactSets.Impossible;

        return entry.Node switch
        {
            TypedNode.Logic { Kind: LogicKind.Not } => ToMake(entry.Parts[0], !wanted),
            TypedNode.Logic logic => Combine(entry.Parts, wanted, all: wanted == (logic.Kind == LogicKind.And)),
            TypedNode.Macro { Kind: MacroKind.All } when !entry.Parts[0].IsUnknown => Items(entry, wanted, all: wanted),
            TypedNode.Macro { Kind: MacroKind.Exists } when !entry.Parts[0].IsUnknown => Items(entry, wanted, all: !wanted),
            _ => Clause(entry),
        };
    }

    // A clause that is unknown though every fact in it is known, such as an imprecise date, is decided by no further fact.
    private FactSets Clause(TraceEntry entry)
    {
        var unknown = UnknownIn(entry).ToList();
        return unknown.Count == 0 ? FactSets.Impossible : FactSets.Of(unknown);
    }

    private FactSets Combine(IEnumerable<TraceEntry> parts, bool wanted, bool all) => all
        ? parts.Aggregate(FactSets.Nothing, (sets, part) => sets.And(ToMake(part, wanted)))
        : parts.Aggregate(FactSets.Impossible, (sets, part) => sets.Or(ToMake(part, wanted)));

    // Whether a list is complete is itself a fact: only then do its items decide for all of them.
    private FactSets Items(TraceEntry macro, bool wanted, bool all)
    {
        var items = Combine(macro.Parts.Skip(1), wanted, all);
        return all && macro.Parts[0] is { Node: TypedNode.Member list, Fact: { IsKnown: true, Value: IItems { IsPartial: true } } } range
            ? items.And(FactSets.Of([FactWords.Partial(FactWords.PointerOf(list, range.Origin, index), list.Field).Pointer]))
            : items;
    }

    private IEnumerable<string> UnknownIn(TraceEntry entry) => entry.Node switch
    {
        TypedNode.Member member when entry.IsUnknown => [AskedFor(FactWords.Unknown(member, entry, index).Pointer)],
        TypedNode.Stated stated when entry.IsUnknown => [AskedFor(FactWords.Unknown(stated.Fact, entry, index).Pointer)],
        TypedNode.Parameter when entry.IsUnknown => [FactWords.PlanYear.Pointer],
        _ => entry.Parts.SelectMany(UnknownIn),
    };

    // Whoever is asked whether there is a routine need not be asked when it was adopted.
    private string AskedFor(string pointer) =>
        askedOwners.Find(owner => pointer.StartsWith(owner[..^(Exists.Length - 1)], StringComparison.Ordinal)) ?? pointer;
}

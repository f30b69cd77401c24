using Lg.Model.Fields;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Evaluation;

namespace Lg.Rules.Findings.Remedies;

/// <summary>
/// Finds the smallest change of a review's facts that makes a criterion hold: only facts that the unit can still change, never
/// history, kind or membership of a list. Each proposal is tried by evaluating the changed review.
/// </summary>
internal sealed class RemedyFinder(ReviewIndex index, EvaluationScope scope)
{
    private readonly Dictionary<string, Edit> edits = new(StringComparer.Ordinal);

    /// <summary>Returns the changes; empty when none of what the unit can change makes it hold.</summary>
    public IReadOnlyList<Edit> Find(CompiledCondition criterion, object? subject)
    {
        var plans = ToMake(criterion.Explain(scope, subject), wanted: true).Sets.Select(set => set.Select(key => edits[key]).ToList());
        return plans.FirstOrDefault(plan => Holds(criterion, subject, plan)) ?? [];
    }

    private bool Holds(CompiledCondition criterion, object? subject, List<Edit> plan)
    {
        var changed = plan.Aggregate(scope.Review, ReviewEditor.With);
        var again = new EvaluationScope(changed, scope.Previous, scope.AsOf, scope.Parameters);
        return criterion.Evaluate(again, subject is null ? null : ReviewEditor.Find(changed, index.PointerOf(subject))).IsTrue;
    }

    private FactSets ToMake(TraceEntry entry, bool wanted)
    {
        if (entry.Outcome is not { } truth)
            return FactSets.Impossible;
        if (truth.IsDecided && truth.IsTrue == wanted)
            return FactSets.Nothing;

        return entry.Node switch
        {
            TypedNode.Logic { Kind: LogicKind.Not } => ToMake(entry.Parts[0], !wanted),
            TypedNode.Logic logic => Combine(entry.Parts, wanted, all: wanted == (logic.Kind == LogicKind.And)),
            TypedNode.Macro { Kind: MacroKind.All } => Combine(entry.Parts.Skip(1), wanted, all: wanted),
            TypedNode.Macro { Kind: MacroKind.Exists } => Combine(entry.Parts.Skip(1), wanted, all: !wanted),
            TypedNode.Conditional when entry.Parts is [{ Outcome.IsDecided: true }, var branch] => ToMake(branch, wanted),
            TypedNode.Member member => Flip(member, entry, wanted),
            TypedNode.Stated stated when wanted => State(stated.Fact, entry),
            TypedNode.Function => Compare(entry),
            _ => FactSets.Impossible,
        };
    }

    private FactSets Combine(IEnumerable<TraceEntry> parts, bool wanted, bool all) => all
        ? parts.Aggregate(FactSets.Nothing, (sets, part) => sets.And(ToMake(part, wanted)))
        : parts.Aggregate(FactSets.Impossible, (sets, part) => sets.Or(ToMake(part, wanted)));

    private FactSets Flip(TypedNode.Member member, TraceEntry entry, bool wanted)
    {
        if (!member.Field.IsExistence)
            return Change(member, entry, wanted);

        // That something has happened before is history, and cannot be brought about.
        var owner = (member.Target as TypedNode.Member)?.Field;
        return wanted && owner is { IsHistory: false } ? Propose(member, entry, owner, true) : FactSets.Impossible;
    }

    private FactSets State(TypedNode.Member fact, TraceEntry entry)
    {
        if (fact.Field is { Kind: FieldKind.Object, Type: { IsStatable: true } type, IsHistory: false } && entry.Origin is not null)
            return Add(new Edit(FactWords.PointerOf(fact, entry.Origin, index) + "/exists", fact.Field, true));
        return Candidates.ToState(fact.Field, scope.AsOf) is { } value ? Change(fact, entry, value) : FactSets.Impossible;
    }

    // Each fact of a comparison that the unit can change is tried alone.
    private FactSets Compare(TraceEntry clause) => Leaves(clause)
        .SelectMany(leaf => Candidates.For(((TypedNode.Member)leaf.Node!).Field, clause, scope.AsOf).Select(value => Change((TypedNode.Member)leaf.Node, leaf, value)))
        .Aggregate(FactSets.Impossible, (sets, change) => sets.Or(change));

    private FactSets Change(TypedNode.Member member, TraceEntry entry, object value) =>
        member.Field.IsActionable ? Propose(member, entry, member.Field, value) : FactSets.Impossible;

    // Last year's review and the members of what does not exist are out of reach.
    private FactSets Propose(TypedNode.Member member, TraceEntry entry, Field named, object value) =>
        entry.Origin is null || FactWords.PointerOf(member, entry.Origin, index) is var pointer && pointer.StartsWith(ReviewIndex.PreviousPointer + "/", StringComparison.Ordinal)
            ? FactSets.Impossible
            : Add(new Edit(pointer, named, value));

    private FactSets Add(Edit edit)
    {
        edits[edit.Key] = edit;
        return FactSets.Of([edit.Key]);
    }

    private static IEnumerable<TraceEntry> Leaves(TraceEntry entry) =>
        entry.Node is TypedNode.Member ? [entry] : entry.Parts.SelectMany(Leaves);
}

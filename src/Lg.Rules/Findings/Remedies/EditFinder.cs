using Lg.Model.Fields;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Evaluation;
using Lg.Rules.Findings.Deciding;

namespace Lg.Rules.Findings.Remedies;

/// <summary>
/// Finds which changes of facts could make a condition come out as wanted: only of facts that the unit can still change, never history,
/// kind or membership of a list. Ways that are not worked out, such as one more item, are told as unknown.
/// </summary>
internal sealed class EditFinder(ReviewIndex index, DateOnly asOf) : WayFinder
{
    private readonly Dictionary<string, Edit> edits = new(StringComparer.Ordinal);

    /// <summary>Gets the changes that the ways consist of, by variable.</summary>
    public IReadOnlyDictionary<string, Edit> Edits => edits;

    protected override bool CanUndo => true;

    protected override Ways Clause(TraceEntry entry, bool wanted) => entry.Node switch
    {
        TypedNode.Member member => Flip(member, entry, wanted),
        TypedNode.Stated stated when wanted => State(stated.Fact, entry),
        TypedNode.Function => Ways.OfAny(Leaves(entry).Select(leaf => Compare(entry, leaf, wanted))),
        _ => Ways.Unknown,
    };

    // One more item could do, and of a list that is not complete the others are not known.
    protected override Ways Items(TraceEntry macro, bool wanted, bool all) =>
        all && macro.Parts[0].Fact is not { Value: IItems { IsPartial: true } }
            ? base.Items(macro, wanted, all)
            : Ways.OfAny([all ? Ways.Impossible : base.Items(macro, wanted, all), Ways.Unknown]);

    private Ways Flip(TypedNode.Member member, TraceEntry entry, bool wanted)
    {
        if (!IsOfThisReview(member, entry))
            return OutOfReach(entry);
        if (!member.Field.IsExistence)
            return member.Field.IsActionable ? Propose(FactEdits.Flip(member, entry, wanted, index)) : OutOfReach(entry);

        // That something has happened before is history, and cannot be brought about; to do away with something is nothing to propose.
        var isHistory = member.Target is TypedNode.Member { Field.IsHistory: true };
        return isHistory ? OutOfReach(entry) : wanted ? Propose(FactEdits.Flip(member, entry, wanted, index)) : Ways.Unknown;
    }

    // What has not been said can be said; but only of what the unit can change is any answer as good as another.
    private Ways State(TypedNode.Member fact, TraceEntry entry) =>
        IsOfThisReview(fact, entry) && FactEdits.State(fact, entry, index, asOf) is { } edit ? Propose(edit) : Ways.Unknown;

    private Ways Compare(TraceEntry clause, TraceEntry leaf, bool wanted)
    {
        var member = (TypedNode.Member)leaf.Node!;
        if (!IsOfThisReview(member, leaf) || !(member.Field.IsActionable || member.Field.IsDerived))
            return member.Field.Kind is FieldKind.List or FieldKind.Object ? Ways.Unknown : OutOfReach(leaf);
        if (Limit.Of(clause, leaf, wanted) is not { } limit)
            return Ways.Unknown;

        return member.Field.IsDerived ? Ways.OfAny([Ways.Unknown, .. FactEdits.OfSources(member, leaf, limit, index).Select(Propose)])
            : FactEdits.Within(limit, member, leaf, index, asOf) is { } edit ? Propose(edit)
            : Targets.IsTooLate(limit, member.Field, asOf) ? Ways.Impossible
            : Ways.Unknown;
    }

    // What is stated and cannot be changed stands in the way for good; what is not stated, or stands nobody knows where, may yet turn out
    // well.
    private static Ways OutOfReach(TraceEntry entry) =>
        entry.IsUnknown || (entry.Origin is null && !FactWords.IsOfPrevious(entry.Node!)) ? Ways.Unknown : Ways.Impossible;

    // Last year's review is history.
    private bool IsOfThisReview(TypedNode.Member member, TraceEntry entry) =>
        entry.Origin is not null
            && !FactWords.PointerOf(member, entry.Origin, index).StartsWith(ReviewIndex.PreviousPointer + "/", StringComparison.Ordinal);

    // What must be neither earlier nor later is told as the day itself.
    private Ways Propose(Edit edit)
    {
        edits[edit.Key] = edits.TryGetValue(edit.Key, out var same) && same.To != edit.To ? FactEdits.Exactly(edit) : edit;
        return Ways.Of(new Step(edit.Key, Step.Any, edit.Pointer));
    }

    private static IEnumerable<TraceEntry> Leaves(TraceEntry entry) =>
        entry.Node is TypedNode.Member ? [entry] : Relevance.ReadBy(entry).SelectMany(Leaves);
}

using Lg.Model;
using Lg.Model.Fields;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Evaluation;
using Lg.Rules.Wording;

namespace Lg.Rules.Findings.Remedies;

/// <summary>Makes the changes of single facts, in the words that a reader knows them by.</summary>
internal static class FactEdits
{
    public static Edit Flip(TypedNode.Member member, TraceEntry entry, bool wanted, ReviewIndex index) => new(
        FactWords.PointerOf(member, entry.Origin, index),
        FactName.For(member, entry.Origin, index),
        wanted,
        From(member, entry),
        member.Field.IsExistence ? FactWords.Exists : YesNo(wanted));

    /// <summary>
    /// Returns the change of stating a fact, whatever the answer; <c>null</c> when that takes more than one answer, or is not for the unit
    /// to choose.
    /// </summary>
    public static Edit? State(TypedNode.Member fact, TraceEntry entry, ReviewIndex index, DateOnly asOf)
    {
        var pointer = FactWords.PointerOf(fact, entry.Origin, index);
        return fact.Field switch
        {
            { Kind: FieldKind.Object, Type.IsStatable: true, IsHistory: false } =>
                new($"{pointer}/exists", FactName.For(fact, entry.Origin, index), true, FactWords.NotStated, FactWords.Stated),
            { IsActionable: true } field when Targets.ToState(field, asOf) is { } value =>
                new(pointer, FactName.For(fact, entry.Origin, index), value, FactWords.NotStated, FactWords.Stated),
            _ => null,
        };
    }

    /// <summary>Returns the change that brings a fact within a limit; <c>null</c> when no value of its field is.</summary>
    public static Edit? Within(Limit limit, TypedNode.Member member, TraceEntry entry, ReviewIndex index, DateOnly asOf) =>
        Targets.Within(limit, member.Field, asOf) is { } target ? To(target, member, entry, index) : null;

    /// <summary>Returns the changes of what a computed fact is computed from; a number is told as the share or sum that it makes.</summary>
    public static IEnumerable<Edit> OfSources(TypedNode.Member member, TraceEntry entry, Limit limit, ReviewIndex index)
    {
        if (FactWords.OwnerOf(member, entry.Origin) is not { } owner)
            yield break;

        var type = FieldTable.TypeOf(owner.GetType());
        foreach (var source in member.Field.DerivedFrom.Select(name => type.Find(name)!).Where(source => source.IsActionable))
        {
            var pointer = $"{FactWords.PointerOf(member.Target, entry.Origin, index)}/{source.Name}";
            if (source is { Kind: FieldKind.Boolean } && source.Property.GetValue(owner) as bool? is var today)
                yield return new(
                    pointer,
                    FactName.For(source),
                    today is not true,
                    today is { } stated ? YesNo(stated) : FactWords.NotStated,
                    YesNo(today is not true));
            else if (limit.Value is double number && DerivedNumber.Reaching(limit, member.Field, source, owner) is { } value)
                yield return new(
                    pointer,
                    FactName.For(member, entry.Origin, index),
                    value,
                    From(member, entry),
                    BoundText.Write(limit.Bound, number, member.Field));
        }
    }

    /// <summary>Returns the change told with its value alone, where several limits leave only that.</summary>
    public static Edit Exactly(Edit edit) => edit.Value switch
    {
        PartialDate date => edit with { To = ValueText.Write(DateSpan.Of(date), RuleType.Date), Earliest = null },
        int number => edit with { To = BoundText.Amount(number, null) },
        double number => edit with { To = BoundText.Amount(number, null) },
        _ => edit,
    };

    private static Edit To(Target target, TypedNode.Member member, TraceEntry entry, ReviewIndex index) =>
        new(
            FactWords.PointerOf(member, entry.Origin, index),
            FactName.For(member, entry.Origin, index),
            target.Value,
            From(member, entry),
            target.Text)
        {
            Earliest = target.Earliest is { } earliest ? To(earliest, member, entry, index) : null,
        };

    private static LocalizedText From(TypedNode.Member member, TraceEntry entry) => (entry.Outcome, entry.Fact) switch
    {
        ({ IsDecided: true } truth, _) =>
            member.Field.IsExistence ? truth.IsTrue ? FactWords.Exists : FactWords.ExistsNot : YesNo(truth.IsTrue),
        (_, { IsKnown: true, Value: long number }) => BoundText.Amount(number, member.Field.Unit),
        (_, { IsKnown: true, Value: double number }) => BoundText.Amount(number, member.Field.Unit),
        (_, { IsKnown: true, Value: { } value }) => ValueText.Write(value, member.Type),
        _ => FactWords.NotStated,
    };

    private static LocalizedText YesNo(bool value) =>
        new(ValueText.YesNo(value, Language.Swedish), ValueText.YesNo(value, Language.English));
}

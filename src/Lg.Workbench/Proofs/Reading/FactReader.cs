using System.Runtime.CompilerServices;
using Lg.Model;
using Lg.Model.Fields;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Typing;
using Lg.Workbench.Proofs.Imagined;

namespace Lg.Workbench.Proofs.Reading;

/// <summary>Reads the fields of an imagined review as the engine reads those of a real one.</summary>
internal sealed class FactReader(World world)
{
    /// <summary>Returns the object at a place: the place itself when it is there.</summary>
    public static Read Object(Place place) => place.Answer switch
    {
        null => new Read.Open(place),
        Answer.Silent => Read.Silence,
        _ => Read.Of(place),
    };

    /// <summary>Returns the object in a field. One that cannot be stated as none says nothing itself, so it is always there.</summary>
    public static Read Object(Field field, Read owner)
    {
        if (owner is not Read.Known { Value: Place place })
            return owner;
        if (place.Answer is Answer.Nothing)
            return Read.Silence;

        var inner = place.Member(field);
        return field.Type!.IsStatable ? Object(inner) : Read.Of(inner);
    }

    public static Read Fact(Field field, Read owner) => owner is not Read.Known { Value: Place place } ? owner
        : field.IsExistence ? Read.Of(place.Answer is not Answer.Nothing)
        : field.IsPlan ? Read.Anything
        : place.Answer is Answer.Nothing ? Read.Failure
        : field.IsDerived ? Derived(field, place)
        : field.IsCompleteMarker ? Read.Anything
        : field.Kind == FieldKind.Object ? Object(field, owner)
        : Said(place.Member(field));

    /// <summary>Returns whether a field is stated.</summary>
    public Judged Stated(TypedNode.Member fact, Read owner)
    {
        if (owner is Read.Open or Read.Free)
            return owner.ToJudged();

        var stated = owner is Read.Known { Value: Place place } ? Stated(fact.Field, place) : Judged.Of(false);
        var silence = world.Moment.IsSubmitted && !(IsOfPrevious(fact) && world.Previous.Answer is null or Answer.Silent)
            ? Truths.False
            : Truths.Unknown;
        return !stated.IsCertain || stated.Can(Truths.True) ? stated : new(silence, null);
    }

    private static Judged Stated(Field field, Place place)
    {
        if (field.IsExistence || field.IsKey)
            return Judged.Of(true);
        if (field.IsPlan)
            return new(Truths.Any, null);
        if (place.Answer is Answer.Nothing)
            return Judged.Of(false);
        if (field.IsDerived)
            return Derived(field, place) is Read.Open { Place: var source }
                ? new(Truths.Any, source)
                : Judged.Of(Derived(field, place) is Read.Known);

        // Whether a group is stated depends on everything in it.
        if (field is { Kind: FieldKind.Object, Type.IsStatable: false } || field.IsCompleteMarker)
            return new(Truths.Any, null);

        var inner = place.Member(field);
        return inner.Answer is null ? new(Truths.Any, inner) : Judged.Of(inner.Answer is not Answer.Silent);
    }

    private static Read Said(Place place) => place.Answer switch
    {
        null => new Read.Open(place),
        Answer.Value { Known: var value } => Read.Of(value),
        Answer.Items items => Read.Of(Places.Of(place, items)),
        _ => Read.Silence,
    };

    // The record itself computes what is computed, from what is imagined of its sources.
    private static Read Derived(Field field, Place place)
    {
        var owner = RuntimeHelpers.GetUninitializedObject(field.Property.DeclaringType!);
        foreach (var source in SourcesOf(field, place))
        {
            if (source.Answer is null)
                return new Read.Open(source);
            if (source.Answer is Answer.Value { Known: var value })
                source.Field!.Property.SetValue(owner, InModel(value));
        }

        return field.Property.GetValue(owner) switch
        {
            null => Read.Silence,
            int number => Read.Of((long)number),
            PartialDate date => Read.Of(DateSpan.Of(date)),
            Enum choice => Read.Of(FieldTable.CamelCase(choice.ToString())),
            var value => Read.Of(value),
        };
    }

    // A whole is chosen before its part.
    private static IEnumerable<Place> SourcesOf(Field field, Place place)
    {
        var type = FieldTable.TypeOf(field.Property.DeclaringType!);
        return field.DerivedFrom.Select(name => type.Find(name)!)
            .Reverse()
            .OrderByDescending(source => source.Kind == FieldKind.Boolean)
            .Select(place.Member);
    }

    private static object InModel(object value) => value switch
    {
        long number => (int)number,
        Items<string> texts => texts.Values,
        DateSpan days => PartialDate.From(days.First),
        _ => value,
    };

    private static bool IsOfPrevious(TypedNode node) =>
        node is TypedNode.Root { Kind: RootKind.Previous } || (node is TypedNode.Member member && IsOfPrevious(member.Target));
}

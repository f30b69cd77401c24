using Lg.Model;
using Lg.Model.Fields;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Evaluation;

namespace Lg.Rules.Findings.Deciding;

/// <summary>What has to be answered for a fact to be known.</summary>
internal static class AnswersTo
{
    private static readonly object[] Tried =
        [false, true, 1, Array.Empty<string>(), DateTimeOffset.UnixEpoch, PartialDate.From(DateOnly.FromDateTime(DateTime.UnixEpoch))];

    /// <summary>
    /// Returns the sets of answers, any of which makes the fact known: the fact itself, or the sources of one that is computed.
    /// </summary>
    public static IEnumerable<IReadOnlyList<Missing>> Fact(TypedNode.Member member, TraceEntry entry, ReviewIndex index) =>
        member.Field.IsDerived && FactWords.OwnerOf(member, entry.Origin) is { } owner
            ? Sources(
                member.Field,
                owner).Select(sources => (IReadOnlyList<Missing>)[
                    .. sources.Select(source => new Missing(
                        $"{FactWords.PointerOf(member.Target, entry.Origin, index)}/{source.Name}", source.Question, source.Chapter)),
                ])
            : [[FactWords.Unknown(member, entry, index)]];

    /// <summary>Returns the questions whether the objects that a fact stands in exist, when nobody has said.</summary>
    public static IEnumerable<Missing> Owners(TypedNode.Member member, object? origin, ReviewIndex index)
    {
        // Whether something exists is asked of itself, and implies only what it stands in.
        var first = member.Field.IsExistence ? (member.Target as TypedNode.Member)?.Target : member.Target;
        for (var owner = first as TypedNode.Member; owner is not null; owner = owner.Target as TypedNode.Member)
        {
            if (owner.Field is { Type.IsStatable: true } && !Exists(owner, origin))
                yield return new($"{FactWords.PointerOf(owner, origin, index)}/exists", owner.Field.Question, owner.Field.Chapter);
        }
    }

    private static bool Exists(TypedNode.Member owner, object? origin) =>
        FactWords.OwnerOf(owner, origin) is { } holder && owner.Field.Property.GetValue(holder) is IStatable { Exists: true };

    // One source may be enough, as that a chapter has text of its own; a share takes both of its numbers.
    private static List<IReadOnlyList<Field>> Sources(Field derived, object owner)
    {
        var type = FieldTable.TypeOf(owner.GetType());
        List<Field> open = [.. derived.DerivedFrom.Select(name => type.Find(name)!).Where(field => field.Property.GetValue(owner) is null)];
        var alone = open.Where(field => IsEnough(derived, owner, field)).Select(field => (IReadOnlyList<Field>)[field]).ToList();
        return alone.Count > 0 || open.Count == 0 ? alone : [open];
    }

    private static bool IsEnough(Field derived, object owner, Field source) => Tried
        .Where(value => (Nullable.GetUnderlyingType(source.Property.PropertyType) ?? source.Property.PropertyType).IsInstanceOfType(value))
        .Any(value => derived.Property.GetValue(RecordCopy.With(owner, source, value)) is not null);
}

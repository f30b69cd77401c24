using System.Reflection;
using Lg.Model.Fields;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Evaluation;

namespace Lg.Rules.Findings;

/// <summary>
/// Knows which rows of a requirement lack the same: those of items that agree in every field that its conditions read. Of thousands of
/// items few differ in that, so that few have to be read.
/// </summary>
internal sealed class AlikeRows
{
    private readonly IReadOnlyList<PropertyInfo>? read;
    private readonly Dictionary<Likeness, OpenRow> known = [];

    public AlikeRows(CompiledRequirement requirement)
    {
        if (requirement.Subject is not { } subject)
            return;

        List<TypedNode> nodes =
        [
            .. new[] { requirement.Applies, requirement.None?.Of, requirement.Criterion }
                .OfType<CompiledCondition>()
                .SelectMany(condition => Parts.WithAll(condition.Expression.Root)),
        ];
        List<TypedNode.Member> members = [.. nodes.OfType<TypedNode.Member>().Where(member => IsSubject(member.Target))];

        // A condition that looks at the other items too, or takes the item as a whole, lacks something else of each.
        if (nodes.OfType<TypedNode.Macro>().All(macro => !IsOf(macro.Range.Type, subject.ItemType))
            && nodes.Count(IsSubject) == members.Count)
            read = [.. members.SelectMany(member => ReadBy(member.Field, subject.ItemType)).Distinct()];
    }

    /// <summary>Returns a row that was read before and is like this one, for this one; otherwise what reading it gives.</summary>
    public OpenRow Read(Row row, Func<OpenRow> reading)
    {
        if (read is null || row.Item is null || row.Cause is not (RowCause.Criterion or RowCause.Applies))
            return reading();

        Likeness likeness = new(row, [.. read.Select(property => property.GetValue(row.Item))]);
        if (known.TryGetValue(likeness, out var alike))
            return alike.For(row);

        var open = reading();
        known.Add(likeness, open);
        return open;
    }

    // Besides the field, whether a list has more items than it names, and what a computed field is computed from.
    private static IEnumerable<PropertyInfo> ReadBy(Field field, ReviewType type) =>
        ((IEnumerable<Field>)[
            field,
            .. field.Kind == FieldKind.List ? [type.MarkerOf(field)] : Array.Empty<Field>(),
            .. field.DerivedFrom.Select(name => type.Find(name)!),
        ]).Select(
            read => read.Property);

    private static bool IsSubject(TypedNode node) => node is TypedNode.Root { Kind: RootKind.Subject };

    private static bool IsOf(RuleType range, ReviewType item) =>
        range is RuleType.List { Item: RuleType.Record { Type: var type } } && type == item;

    private sealed class Likeness(Row row, object?[] values) : IEquatable<Likeness>
    {
        private readonly object?[] values = [row.Cause, row.Error, .. values];

        public bool Equals(Likeness? other) => other is not null && values.AsSpan().SequenceEqual(other.values);

        public override bool Equals(object? obj) => Equals(obj as Likeness);

        public override int GetHashCode()
        {
            HashCode hash = default;
            foreach (var value in values)
                hash.Add(value);
            return hash.ToHashCode();
        }
    }
}

using System.Collections;
using Lg.Model;
using Lg.Model.Fields;
using Lg.Rules.Compilation;

namespace Lg.Rules.Evaluation;

/// <summary>What a review says of a collection.</summary>
internal abstract record Collection
{
    /// <summary>Finds what a review says of the items of a subject.</summary>
    public static Collection In(Review review, SubjectKind subject)
    {
        object owner = review;
        var pointer = "";
        foreach (var field in subject.Path.SkipLast(1))
        {
            pointer = $"{pointer}/{field.Name}";
            if (field.Property.GetValue(owner) is not { } inner)
                return new NotStated(null);
            if (inner is IStatable { Exists: false })
                return new Empty($"{pointer}/exists", field);
            owner = inner;
        }

        var coverage = subject.Coverage?.Property.GetValue(owner);
        if (subject.List.Property.GetValue(owner) is not IEnumerable items)
            return new NotStated(coverage);

        List<IKeyed> listed = [.. items.Cast<IKeyed>()];
        var partial = owner.GetType().GetProperty(subject.List.Property.Name + "Partial")?.GetValue(owner) is true;
        return listed.Count == 0 && !partial
            ? new Empty(subject.Pointer, subject.List)
            : new Listed(listed, partial, coverage);
    }

    /// <summary>The coverage of one question, when the collection as a whole is spoken of.</summary>
    public static Coverage? CoverageOf(object? coverage, string? member) =>
        coverage is null || member is null ? null
        : (Coverage?)FieldTable.TypeOf(coverage.GetType()).Find(member)?.Property.GetValue(coverage);

    /// <summary>The items are not named; the collection as a whole may be spoken of.</summary>
    internal sealed record NotStated(object? Coverage) : Collection;

    /// <summary>It is stated that there are none, or that there is nothing that could have any.</summary>
    internal sealed record Empty(string Pointer, Field Field) : Collection;

    /// <summary>The items are named, all or some of them.</summary>
    internal sealed record Listed(IReadOnlyList<IKeyed> Items, bool IsPartial, object? Coverage) : Collection;
}

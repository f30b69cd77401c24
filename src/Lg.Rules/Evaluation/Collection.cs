using System.Collections;
using Lg.Model;
using Lg.Model.Fields;
using Lg.Model.Reports;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Runtime;

namespace Lg.Rules.Evaluation;

/// <summary>What a review says of a collection.</summary>
internal abstract record Collection
{
    /// <summary>Finds what the review says of the items that a requirement ranges over.</summary>
    public static Collection In(CompiledRequirement requirement, EvaluationScope scope) =>
        In(scope.Review, requirement.Subject!, requirement.Source.Kind == RequirementKind.Reporting && scope.IsSubmitted);

    /// <summary>Finds what a review says of the items of a subject.</summary>
    /// <param name="review">The review.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="silenceIsComplete">Whether a list that does not say whether it is complete is taken to be.</param>
    public static Collection In(Review review, SubjectKind subject, bool silenceIsComplete)
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
        var isComplete = (bool?)FieldTable.TypeOf(owner.GetType()).MarkerOf(subject.List).Property.GetValue(owner);
        var isOpen = Completeness.IsOpen(listed.Count, isComplete, silenceIsComplete);
        return listed.Count == 0 && !isOpen
            ? new Empty(subject.Pointer, subject.List)
            : new Listed(listed, isOpen, coverage);
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

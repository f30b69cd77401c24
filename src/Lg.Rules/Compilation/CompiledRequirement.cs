using Lg.Model.Reports;
using Lg.Rules.Catalogs;
using Lg.Rules.Compilation.Typing;

namespace Lg.Rules.Compilation;

/// <summary>A requirement that can be assessed.</summary>
internal sealed record CompiledRequirement
{
    public required Requirement Source { get; init; }

    /// <summary>Gets the collection that it ranges over; <c>null</c> when it is about the review as a whole.</summary>
    public SubjectKind? Subject { get; init; }

    public CompiledCondition? Applies { get; init; }

    /// <summary>
    /// Gets what can be told without any item of whether the requirement applies: the part of <see cref="Applies"/> that reads no item, and
    /// that there can be any of the kind. <c>null</c> when there is nothing, or no collection.
    /// </summary>
    public CompiledCondition? AppliesToUnit { get; init; }

    /// <summary>Gets how the review says that there is none of the kind; <c>null</c> when it cannot.</summary>
    public CompiledNone? None { get; init; }

    /// <summary>
    /// Gets the condition that it is false of when something else is judged in its place; <c>null</c> when nothing can be. That it is
    /// unknown says nothing.
    /// </summary>
    public CompiledCondition? InItsPlace { get; init; }

    /// <summary>Gets the criterion; <c>null</c> for a question.</summary>
    public CompiledCondition? Criterion { get; init; }

    /// <summary>Gets the conditions that decide how it comes out.</summary>
    public IEnumerable<CompiledCondition> Conditions =>
        new[] { Applies, None?.Unless, None?.Of, InItsPlace, Criterion }.OfType<CompiledCondition>();

    /// <summary>Gets the names of the parameters that its conditions read, each once.</summary>
    public IEnumerable<string> ParametersRead =>
        Conditions.SelectMany(condition => condition.Expression.Nodes.OfType<TypedNode.Parameter>())
            .Select(parameter => parameter.Name)
            .Distinct(StringComparer.Ordinal);

    public BilingualTemplate? Finding { get; init; }

    /// <summary>
    /// Gets the day from which it is shown as upcoming; <c>null</c> when its source was never announced before it was in force.
    /// </summary>
    public DateOnly? AnnouncedOn { get; init; }

    /// <summary>Gets whether it rests on a law or a regulation: not meeting it is a legal exposure.</summary>
    public bool IsLegal => Basis == Basis.Law;

    /// <summary>Gets what it rests on: what it says or, when it says nothing, the strongest that its sources carry.</summary>
    public required Basis Basis { get; init; }

    public required IReadOnlyList<SourceReference> Sources { get; init; }

    public string Id => Source.Id;

    /// <summary>Gets the id of the requirement that says the same, and under which a gap is reported; <c>null</c> when none does.</summary>
    public string? Restates => Source.Restates;

    public bool IsQuestion => Source.Kind == RequirementKind.Question;

    public bool IsGatedByDate => Source.InForceFrom is not null || Source.InForceUntil is not null
        || Source.PlanYearFrom is not null || Source.PlanYearUntil is not null;
}

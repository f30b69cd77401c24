using Lg.Model.Reports;
using Lg.Rules.Diagnostics;

namespace Lg.Rules.Catalogs;

/// <summary>
/// Checks what can be seen of <c>restates</c> without a proof. That a gap of the one is a gap of the other is proved by the workbench,
/// which this assembly does not know.
/// </summary>
internal static class RestatementChecks
{
    public static void Run(CatalogDraft draft)
    {
        var all = draft.Requirements.Values.Where(requirement => requirement.Id.Length > 0)
            .DistinctBy(requirement => requirement.Id)
            .ToDictionary(requirement => requirement.Id, StringComparer.Ordinal);
        foreach (var requirement in all.Values.Where(requirement => requirement is { Restates: not null, Status: LifeCycle.Active }))
        {
            if (requirement.Restates == requirement.Id)
                draft.Bag.RestatesItself(requirement);
            else if (all.GetValueOrDefault(requirement.Restates!) is { } other)
                Check(requirement, other, draft);
        }
    }

    private static void Check(Requirement requirement, Requirement other, CatalogDraft draft)
    {
        var bag = draft.Bag;
        if (other.Status != LifeCycle.Active)
            bag.RestatesInactive(requirement, other);
        if (other.Restates is { } third && third != other.Id)
            bag.RestatesRestatement(requirement, other, third);
        if (requirement.Kind == RequirementKind.Question || other.Kind == RequirementKind.Question)
            bag.RestatementOfQuestion(requirement, other);
        if (other.Subject != requirement.Subject)
            bag.RestatesOtherSubject(requirement, other);
        if (other.Severity > requirement.Severity)
            bag.RestatesLessSevere(requirement, other);
        if (BasisOf(other, draft) > BasisOf(requirement, draft))
            bag.RestatesWeakerBasis(requirement, other);
        if (!Spans(other, requirement) && !HasSameCriterion(other, requirement))
            bag.RestatesShorter(requirement, other);
    }

    private static Basis BasisOf(Requirement requirement, CatalogDraft draft) =>
        SourceBasis.Of(requirement, document => draft.Sources.Values.FirstOrDefault(source => source.Id == document)?.Kind);

    // While the other is not in force the requirement counts by itself, and with the same criterion no more than the other will.
    private static bool HasSameCriterion(Requirement one, Requirement other) =>
        one.Criterion is { } a && other.Criterion is { } b && a.Text.Trim() == b.Text.Trim() && one.Coverage == other.Coverage;

    /// <summary>Returns whether a requirement is in force at least whenever another is.</summary>
    private static bool Spans(Requirement other, Requirement requirement) =>
        Spans((other.InForceFrom, other.InForceUntil), (requirement.InForceFrom, requirement.InForceUntil))
        && Spans((other.PlanYearFrom, other.PlanYearUntil), (requirement.PlanYearFrom, requirement.PlanYearUntil));

    // An end that is not stated lies beyond every other.
    private static bool Spans<T>((T? From, T? Until) outer, (T? From, T? Until) inner)
        where T : struct, IComparable<T> =>
        (outer.From is not { } from || inner.From is { } begins && from.CompareTo(begins) <= 0)
        && (outer.Until is not { } until || inner.Until is { } ends && until.CompareTo(ends) >= 0);
}

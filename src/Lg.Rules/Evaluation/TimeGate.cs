using Lg.Model.Reports;
using Lg.Rules.Compilation;

namespace Lg.Rules.Evaluation;

/// <summary>When a requirement is in force, seen from a date and a plan year: law by the date, city instruction by the plan year.</summary>
internal enum TimeGate
{
    /// <summary>In force, or not bound to a time.</summary>
    Open,

    /// <summary>Not yet in force, and not to be spoken of yet.</summary>
    NotYet,

    /// <summary>Announced, and in force within 24 months.</summary>
    Upcoming,

    /// <summary>No longer in force; it does not fall back to what it replaced.</summary>
    Ended,

    /// <summary>In force by a plan year that the review does not state.</summary>
    UnknownPlanYear,
}

/// <summary>Decides the gate of a requirement.</summary>
internal static class TimeGates
{
    private const int MonthsAhead = 24;

    public static TimeGate Of(CompiledRequirement requirement, DateOnly asOf, int? planYear)
    {
        var source = requirement.Source;
        if (source.PlanYearFrom is null && source.PlanYearUntil is null)
            return Of(requirement, source.InForceFrom, source.InForceUntil, asOf, asOf);
        if (planYear is not { } year)
            return TimeGate.UnknownPlanYear;

        return Of(requirement, FirstDay(source.PlanYearFrom), LastDay(source.PlanYearUntil), new DateOnly(year, 1, 1), asOf);
    }

    public static DateOnly? InForceFrom(CompiledRequirement requirement) =>
        requirement.Source.InForceFrom ?? FirstDay(requirement.Source.PlanYearFrom);

    private static TimeGate Of(CompiledRequirement requirement, DateOnly? from, DateOnly? until, DateOnly day, DateOnly asOf)
    {
        if (day < from)
            return requirement.AnnouncedOn <= asOf && from <= asOf.AddMonths(MonthsAhead) ? TimeGate.Upcoming : TimeGate.NotYet;
        return until < day ? TimeGate.Ended : TimeGate.Open;
    }

    private static DateOnly? FirstDay(int? year) => year is { } first ? new DateOnly(first, 1, 1) : null;

    private static DateOnly? LastDay(int? year) => year is { } last ? new DateOnly(last, 12, 31) : null;

    public static Readiness ReadinessOf(Verdict verdict) => verdict switch
    {
        Verdict.Met or Verdict.NotApplicable => Readiness.Ready,
        Verdict.NotMet => Readiness.NotReady,
        Verdict.Undetermined => Readiness.Undetermined,
    };
}

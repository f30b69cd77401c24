using Lg.Model.Reports;
using Lg.Rules.Evaluation;

namespace Lg.Rules.Findings;

/// <summary>
/// The order of goals: those for the year before what only finishes the document, legal exposure first, then what unlocks most points. What the unit has planned has no part in it, so that a plan
/// never hides what is pressing.
/// </summary>
internal sealed class GoalOrder : IComparer<RankedGoal>
{
    private const int MonthsOfExposure = 12;

    public static GoalOrder Instance { get; } = new();

    /// <summary>Returns a goal with all that its place depends on.</summary>
    public static RankedGoal Rank(SuggestedGoal goal, IReadOnlyList<Outcome> causes)
    {
        var (_, exposure) = causes.Min(cause => (cause.Requirement.Source.Severity, ExposureOf(cause)));
        return new(
            goal with { BeforeDecision = exposure == Exposure.None && causes.All(cause => cause.Requirement.Source.Kind == RequirementKind.Reporting) },
            exposure,
            causes.Sum(cause => cause.Count(Verdict.NotMet)),
            causes.Min(cause => cause.Upcoming is null ? DateOnly.MinValue : TimeGates.InForceFrom(cause.Requirement)!.Value));
    }

    // INVARIANT: the keys are those of docs/scoring.md, in its order.
    public int Compare(RankedGoal? x, RankedGoal? y)
    {
        var (one, other) = (x!, y!);
        int[] keys =
        [
            one.Goal.BeforeDecision.CompareTo(other.Goal.BeforeDecision),
            one.Goal.Priority.CompareTo(other.Goal.Priority),
            one.Exposure.CompareTo(other.Exposure),
            IsRenewal(one).CompareTo(IsRenewal(other)),
            other.Goal.Points.CompareTo(one.Goal.Points),
            other.Findings.CompareTo(one.Findings),
            one.From.CompareTo(other.From),
            string.CompareOrdinal(one.Goal.Key, other.Goal.Key),
        ];
        return Array.Find(keys, key => key != 0);
    }

    private static bool IsRenewal(RankedGoal ranked) => ranked.Goal.Origin == GoalOrigin.Renewal;

    private static Exposure ExposureOf(Outcome outcome) => outcome switch
    {
        { Requirement.IsLegal: false } => Exposure.None,
        { Upcoming: null } => Exposure.InForce,
        _ => TimeGates.InForceFrom(outcome.Requirement) <= outcome.Scope.AsOf.AddMonths(MonthsOfExposure) ? Exposure.WithinAYear : Exposure.None,
    };
}

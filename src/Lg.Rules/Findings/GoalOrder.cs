using Lg.Model.Reports;

namespace Lg.Rules.Findings;

/// <summary>
/// The order of goals: those for the year before what only finishes the document; law, the unit's own risks, and what others have asked
/// for; then what weighs most, and of that what is soonest done. What the unit has planned has no part in it, so that a plan never hides
/// what is pressing.
/// </summary>
internal sealed class GoalOrder : IComparer<RankedGoal>
{
    public static GoalOrder Instance { get; } = new();

    // INVARIANT: the keys are those of docs/scoring.md, in its order.
    public int Compare(RankedGoal? x, RankedGoal? y)
    {
        var (one, other) = (x!, y!);
        int[] keys =
        [
            one.Goal.BeforeDecision.CompareTo(other.Goal.BeforeDecision),
            one.Pressure.CompareTo(other.Pressure),
            one.Goal.Priority.CompareTo(other.Goal.Priority),
            Keeping(one).CompareTo(Keeping(other)),
            other.Stake.CompareTo(one.Stake),
            one.Goal.Due.CompareTo(other.Goal.Due),
            other.Findings.CompareTo(one.Findings),
            one.From.CompareTo(other.From),
            string.CompareOrdinal(one.Goal.Key, other.Goal.Key),
        ];
        return Array.Find(keys, key => key != 0);
    }

    private static int Keeping(RankedGoal ranked) => ranked.Goal.Origin switch
    {
        GoalOrigin.Finding or GoalOrigin.Upcoming => 0,
        GoalOrigin.Renewal => 1,
        GoalOrigin.Upkeep => 2,
    };
}

using Lg.Model.Reports;
using Lg.Rules.Evaluation;

namespace Lg.Rules.Findings;

/// <summary>
/// Which open rows of a requirement are reported under the requirement that it restates, so that a gap is reported once. A function of outcomes and
/// waivers only.
/// </summary>
internal sealed class Restatements
{
    private readonly HashSet<(string Requirement, string Subject)> covered = [];
    private readonly ILookup<(string Requirement, string Subject), Outcome> restating;

    private Restatements(IEnumerable<(Outcome Restating, Row Row, Outcome Restated)> found)
    {
        var all = found.ToList();
        covered.UnionWith(all.Select(one => (one.Restating.Requirement.Id, one.Row.Pointer)));
        restating = all.ToLookup(one => (one.Restated.Requirement.Id, one.Row.Pointer), one => one.Restating);
    }

    /// <summary>Returns which rows of some outcomes are reported under others.</summary>
    /// <param name="outcomes">The outcomes, in the order of the catalog.</param>
    /// <param name="waiverOf">Returns how the waivers of a requirement stand; <c>null</c> when it has none.</param>
    public static Restatements Among(IReadOnlyList<Outcome> outcomes, Func<string, WaiverState?> waiverOf)
    {
        var byId = outcomes.ToDictionary(outcome => outcome.Requirement.Id, StringComparer.Ordinal);
        return new(
            from outcome in outcomes
            where outcome.Requirement.Restates is not null
            let restated = byId.GetValueOrDefault(outcome.Requirement.Restates!)
            where restated is not null && AreTogether(outcome, restated) && !IsSetAside(outcome.Requirement.Id, restated.Requirement.Id, waiverOf)
            let others = restated.Rows.DistinctBy(row => row.Pointer).ToDictionary(row => row.Pointer, row => row.Verdict, StringComparer.Ordinal)
            from row in outcome.Rows
            where others.TryGetValue(row.Pointer, out var other) && IsSameGap(row.Verdict, other)
            select (outcome, row, restated));
    }

    /// <summary>Returns whether a row is reported under another requirement, and not by itself.</summary>
    public bool Covers(Outcome outcome, Row row) => covered.Contains((outcome.Requirement.Id, row.Pointer));

    /// <summary>Returns the outcomes whose rows are reported under a row, in the order of the catalog.</summary>
    public IReadOnlyList<Outcome> Under(Outcome outcome, Row row) => [.. restating[(outcome.Requirement.Id, row.Pointer)]];

    /// <summary>Returns whether some row that is not met is reported by itself.</summary>
    public bool LeavesGap(Outcome outcome) => outcome.Rows.Any(row => row.Verdict == Verdict.NotMet && !Covers(outcome, row));

    private static bool IsSameGap(Verdict restating, Verdict restated) => restating switch
    {
        Verdict.NotMet => restated == Verdict.NotMet,
        Verdict.Undetermined => restated is Verdict.NotMet or Verdict.Undetermined,
        Verdict.Met or Verdict.NotApplicable => false,
    };

    // A gap of today and one that is only coming are reported in different places of the report.
    private static bool AreTogether(Outcome one, Outcome other) => one.Gate == TimeGate.Upcoming == (other.Gate == TimeGate.Upcoming);

    // What is waived with cause is dealt with, so that a gap under it would be, too.
    private static bool IsSetAside(string restating, string restated, Func<string, WaiverState?> waiverOf) =>
        waiverOf(restated) == WaiverState.Valid && waiverOf(restating) != WaiverState.Valid;
}

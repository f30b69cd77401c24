using Lg.Model.Reports;
using Lg.Rules.Evaluation;

namespace Lg.Rules.Findings;

/// <summary>
/// Which gaps are reported once: those of a requirement that restates another, for the subjects where the other has the same gap. They are
/// reported under the other, with the sources of both; the requirement keeps its verdict.
/// </summary>
internal sealed class Restatements
{
    private readonly HashSet<(string Requirement, string Pointer)> covered = [];
    private readonly ILookup<(string Requirement, string Pointer), Outcome> restating;

    /// <summary>Takes the pairs of outcomes that have a gap in common, in the order of the catalog.</summary>
    public Restatements(IEnumerable<(Outcome Restating, Outcome Restated)> pairs)
    {
        var rows = pairs
            .SelectMany(pair => SharedGaps(pair.Restating, pair.Restated).Select(row => (pair.Restating, Row: row, pair.Restated)))
            .ToList();
        covered.UnionWith(rows.Select(one => (one.Restating.Requirement.Id, one.Row.Pointer)));
        restating = rows.ToLookup(one => (one.Restated.Requirement.Id, one.Row.Pointer), one => one.Restating);
    }

    /// <summary>Returns the rows of a requirement for the subjects where the requirement that it restates has the same gap.</summary>
    public static IEnumerable<Row> SharedGaps(Outcome restating, Outcome restated)
    {
        // A gap of today and one that is only coming are reported in different places of the report.
        if (restating.Gate == TimeGate.Upcoming != (restated.Gate == TimeGate.Upcoming))
            return [];

        var others =
            restated.Rows.DistinctBy(row => row.Pointer).ToDictionary(row => row.Pointer, row => row.Verdict, StringComparer.Ordinal);
        return restating.Rows.Where(row => others.TryGetValue(row.Pointer, out var other) && IsSameGap(row.Verdict, other));
    }

    /// <summary>Returns whether a row is reported under another requirement, and not by itself.</summary>
    public bool Covers(Outcome outcome, Row row) => covered.Contains((outcome.Requirement.Id, row.Pointer));

    /// <summary>Returns the outcomes whose rows are reported under a row, in the order of the catalog.</summary>
    public IReadOnlyList<Outcome> Under(Outcome outcome, Row row) => [.. restating[(outcome.Requirement.Id, row.Pointer)]];

    private static bool IsSameGap(Verdict restating, Verdict restated) => restating switch
    {
        Verdict.NotMet => restated == Verdict.NotMet,
        Verdict.Undetermined => restated is Verdict.NotMet or Verdict.Undetermined,
        Verdict.Met or Verdict.NotApplicable => false,
    };
}

using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Runtime;

namespace Lg.Rules.Evaluation;

/// <summary>
/// What follows from a list that names only some: its items decide what they can, and what is said of the collection as a whole decides the
/// rest.
/// </summary>
internal static class PartialLists
{
    /// <summary>Returns the row that stands for the items not named.</summary>
    public static Row RowForTheOthers(CompiledRequirement requirement, SubjectKind subject, Coverage? coverage, Truth? unit)
    {
        if (!CoverageOutcomes.IsDecisive(coverage))
            return new Row(null, subject.Pointer, Verdict.Undetermined, RowCause.PartlyListed);

        return unit is { IsTrue: false } truth
            ? new Row(null, "", Verdict.Undetermined, RowCause.Unit, truth.IsError ? (ErrorCode)truth.State : null)
            : new Row(null, subject.CoveragePointer(requirement.Source.Coverage!), CoverageOutcomes.VerdictOf(coverage), RowCause.Coverage);
    }

    /// <summary>
    /// Returns all rows: an item that does not say how it stands is answered for by the collection. One that failed is not.
    /// </summary>
    public static List<Row> RowsOf(IEnumerable<Row> items, Row others) =>
        [.. items.Where(row => others.Cause != RowCause.Coverage || row.Verdict != Verdict.Undetermined || row.Error is not null), others];

    /// <summary>Returns whether the items that are named cannot be among those that the coverage speaks of.</summary>
    public static bool Disagrees(Coverage coverage, IReadOnlyList<Row> rows)
    {
        var met = rows.Count(row => row.Item is not null && row.Verdict == Verdict.Met);
        var notMet = rows.Count(row => row.Item is not null && row.Verdict == Verdict.NotMet);

        return coverage.Kind switch
        {
            CoverageKind.All => notMet > 0,
            CoverageKind.None => met > 0,
            CoverageKind.Some or CoverageKind.AtLeastSome or CoverageKind.AtLeast => false,
            CoverageKind.Counted => met > coverage.Done || notMet > coverage.Of - coverage.Done,
        };
    }

    /// <summary>Returns the share: how many there are is known only when the coverage counts them, or says the same of all.</summary>
    public static (Share Low, Share High)? ShareOf(Outcome outcome, Coverage? coverage) => outcome.Verdict switch
    {
        Verdict.NotApplicable => null,
        Verdict.Met => (Share.One, Share.One),
        Verdict.NotMet when outcome.Rows.Any(row => row.Cause == RowCause.Coverage) => CoverageOutcomes.ShareOf(coverage),
        Verdict.NotMet or Verdict.Undetermined => (Share.Zero, Share.One),
    };
}

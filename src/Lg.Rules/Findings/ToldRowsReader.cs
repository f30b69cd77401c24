using Lg.Model.Reports;
using Lg.Rules.Evaluation;

namespace Lg.Rules.Findings;

/// <summary>
/// Chooses which rows of a requirement are reported one by one: the first of each verdict, as they stand in the review. Nothing is read of
/// them yet.
/// </summary>
internal sealed class ToldRowsReader(Restatements restatements, int most)
{
    /// <summary>Returns which rows are told of a requirement.</summary>
    /// <param name="outcome">The outcome of the requirement.</param>
    /// <param name="rows">The rows of the outcome.</param>
    public ToldRows Read(Outcome outcome, IEnumerable<Row> rows)
    {
        List<FindingRow> named = [];
        List<Row> open = [];
        Dictionary<Verdict, int> gaps = [];
        var count = 0;
        foreach (var row in rows.Where(row => IsTold(outcome, row)))
        {
            // One stays to say why the requirement came out so, also when it is reported under another.
            var isNamed = count++ == 0;
            if (IsGap(row) && !restatements.Covers(outcome, row))
                isNamed |= (gaps[row.Verdict] = gaps.GetValueOrDefault(row.Verdict) + 1) <= most;

            if (isNamed)
                named.Add(new(outcome, row));
            if (row.Verdict == Verdict.Undetermined)
                open.Add(row);
        }

        foreach (var (verdict, all) in gaps.Where(gap => gap.Value > most))
            Count(named, verdict, all - most);
        return new ToldRows { Count = count, Named = named, Open = open };
    }

    private static void Count(List<FindingRow> named, Verdict verdict, int omitted)
    {
        var last = named.FindLastIndex(row => row.Row.Verdict == verdict);
        named[last] = named[last] with { Omitted = omitted };
    }

    // Of what is met or does not apply, only counts are told; one row stays to say why a requirement does not apply.
    private static bool IsTold(Outcome outcome, Row row) =>
        IsGap(row) || (outcome.Verdict == Verdict.NotApplicable && ReferenceEquals(row, outcome.Rows[0]));

    private static bool IsGap(Row row) => row.Verdict is Verdict.NotMet or Verdict.Undetermined;
}

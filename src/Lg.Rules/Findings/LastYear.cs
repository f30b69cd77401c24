using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Catalogs;
using Lg.Rules.Evaluation;

namespace Lg.Rules.Findings;

/// <summary>Last year's verdicts, with the same catalog and last year's own date.</summary>
internal sealed class LastYear
{
    private readonly IReadOnlyList<Outcome> outcomes;
    private readonly Dictionary<(string Requirement, string Key), Verdict> verdicts;

    public LastYear(IEnumerable<Outcome> outcomes)
    {
        this.outcomes = [.. outcomes];
        verdicts = this.outcomes
            .SelectMany(outcome => outcome.Rows.Select(row => (Key: (outcome.Requirement.Id, KeyOf(row)), row.Verdict)))
            .GroupBy(pair => pair.Key)
            .ToDictionary(group => group.Key, group => group.First().Verdict);
    }

    /// <summary>Returns the score, worked out as this year's is.</summary>
    public ScoreBoard Score(Catalog catalog) => new Scoring(outcomes).Board(catalog);

    public Comparison Compare(Outcome outcome, Row row) =>
        !verdicts.TryGetValue((outcome.Requirement.Id, KeyOf(row)), out var before) ? Comparison.NotComparable
        : before == row.Verdict ? Comparison.Unchanged
        : (before, row.Verdict) switch
        {
            (Verdict.Undetermined, Verdict.NotMet) => Comparison.Worsened,
            (Verdict.NotMet, Verdict.Undetermined) => Comparison.Improved,
            _ => Comparison.New,
        };

    /// <summary>Returns what was not met and is met now, the first of each requirement; the others are counted.</summary>
    public IReadOnlyList<ResolvedFinding> Resolved(IEnumerable<Outcome> now, int most) =>
        [.. now.SelectMany(outcome => Resolved(outcome, most))];

    private IEnumerable<ResolvedFinding> Resolved(Outcome outcome, int most)
    {
        List<Row> resolved =
        [
            .. outcome.Rows.Where(
                row => row.Verdict == Verdict.Met && verdicts.GetValueOrDefault((outcome.Requirement.Id, KeyOf(row))) == Verdict.NotMet),
        ];
        return resolved.Take(most).Select((row, index) => new ResolvedFinding
        {
            Requirement = outcome.Requirement.Id,
            Title = outcome.Requirement.Source.Title,
            Subject = RowReader.SubjectOf(outcome, row),
            Omitted = index == most - 1 ? FindingWriter.Beyond(most, resolved.Count) : null,
        });
    }

    private static string KeyOf(Row row) => (row.Item as IKeyed)?.Key ?? "";
}

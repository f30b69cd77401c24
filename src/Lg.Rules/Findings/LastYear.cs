using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Evaluation;

namespace Lg.Rules.Findings;

/// <summary>Last year's verdicts, with the same catalog and last year's own date.</summary>
internal sealed class LastYear(IEnumerable<Outcome> outcomes)
{
    private readonly Dictionary<(string Requirement, string Key), Verdict> verdicts = outcomes
        .SelectMany(outcome => outcome.Rows.Select(row => (Key: (outcome.Requirement.Id, KeyOf(row)), row.Verdict)))
        .GroupBy(pair => pair.Key)
        .ToDictionary(group => group.Key, group => group.First().Verdict);

    public Comparison Compare(Outcome outcome, Row row) =>
        !verdicts.TryGetValue((outcome.Requirement.Id, KeyOf(row)), out var before) ? Comparison.NotComparable
        : before == row.Verdict ? Comparison.Unchanged
        : (before, row.Verdict) switch
        {
            (Verdict.Undetermined, Verdict.NotMet) => Comparison.Worsened,
            (Verdict.NotMet, Verdict.Undetermined) => Comparison.Improved,
            _ => Comparison.New,
        };

    public IReadOnlyList<ResolvedFinding> Resolved(IEnumerable<Outcome> now) =>
    [
        .. from outcome in now
           from row in outcome.Rows
           where row.Verdict == Verdict.Met && verdicts.GetValueOrDefault((outcome.Requirement.Id, KeyOf(row))) == Verdict.NotMet
           select new ResolvedFinding
           {
               Requirement = outcome.Requirement.Id,
               Title = outcome.Requirement.Source.Title,
               Subject = RowReader.SubjectOf(outcome, row),
           },
    ];

    private static string KeyOf(Row row) => (row.Item as IKeyed)?.Key ?? "";
}

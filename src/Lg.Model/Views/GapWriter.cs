using Lg.Model.Reports;

namespace Lg.Model.Views;

/// <summary>Gathers the findings of each requirement in one row.</summary>
internal sealed class GapWriter(Report report, ViewDictionaries named)
{
    // What the others lack is the same.
    private const int Examples = 3;

    private readonly Dictionary<string, RequirementResult> rows =
        report.Requirements.DistinctBy(row => row.Id).ToDictionary(row => row.Id, StringComparer.Ordinal);
    private readonly HashSet<string> open = new(StringComparer.Ordinal);

    /// <summary>Returns what is not met today, the worst first.</summary>
    public IReadOnlyList<GapView> Open()
    {
        List<GapView> gaps =
        [
            .. report.Findings
                .Where(finding => finding.Verdict == Verdict.NotMet)
                .GroupBy(finding => finding.Requirement, StringComparer.Ordinal)
                .Select(group => Gap([.. group])),
        ];
        open.UnionWith(gaps.Select(gap => gap.Requirement));
        return gaps;
    }

    /// <summary>Returns what is announced, the first day first, what the unit is not ready for before what cannot be determined.</summary>
    public IReadOnlyList<GapView> Upcoming() =>
    [
        .. report.Upcoming
            .GroupBy(finding => finding.Requirement, StringComparer.Ordinal)
            .Select(group => Gap(Worst(group)))
            .OrderBy(gap => gap.InForceFrom)
            .ThenBy(gap => ReadinessOrder.Rank(gap.Readiness)),
    ];

    /// <summary>Returns what the review itself must report and does not; call it after <see cref="Open"/>.</summary>
    public IReadOnlyList<string> Checklist() =>
        [.. open.Where(id => rows.GetValueOrDefault(id)?.Kind == RequirementKind.Reporting)];

    private GapView Gap(List<Finding> findings)
    {
        var first = findings[0];
        var count = findings.Sum(finding => 1 + (finding.Omitted ?? 0));
        var row = rows.GetValueOrDefault(first.Requirement);
        named.Tell(first);
        return new()
        {
            Requirement = first.Requirement,
            Readiness = first.Readiness,
            InForceFrom = first.InForceFrom,
            Count = count,
            Subjects = [.. findings.Take(Examples).Select(finding => named.PointerOf(finding.Subject)).OfType<string>()],
            Why = count > 1 && first.Readiness is null && row?.Reason is { } reason ? reason : first.Why,
            Points = first.Readiness is null ? row?.Points ?? findings.Sum(finding => finding.Points) : null,
            Waiver = first.Waiver,
            Comparison = findings.Select(finding => finding.Comparison).Distinct().ToList() is [{ } same] ? same : null,
            RestatedBy = [.. findings.SelectMany(finding => finding.RestatedBy).Distinct(StringComparer.Ordinal)],
        };
    }

    // A requirement that the unit is not ready for is reported for the subjects that it is not ready for.
    private static List<Finding> Worst(IEnumerable<Finding> findings) =>
        findings.GroupBy(finding => ReadinessOrder.Rank(finding.Readiness)).MinBy(group => group.Key)!.ToList();
}

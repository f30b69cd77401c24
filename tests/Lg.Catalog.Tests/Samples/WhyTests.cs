using System.Text;
using Lg.Model.Reports;
using Lg.Tests;

namespace Lg.Catalog.Tests.Samples;

/// <summary>Why each finding of the samples is one, as a manager reads it: the snapshots are reviewed as text, line by line.</summary>
public sealed class WhyTests
{
    [Fact]
    public void Of_Trafikkontoret() => Snapshot.Matches(Written(Sample.Assess(Sample.Trafikkontoret, "2026-11-21")));

    [Fact]
    public void Of_Stadshus_AB() => Snapshot.Matches(Written(Sample.Assess(Sample.StadshusAb, "2024-11-19")));

    private static string Written(Report report)
    {
        StringBuilder text = new();
        foreach (var finding in report.Findings)
        {
            text
                .Append(finding.Requirement)
                .Append(' ')
                .Append(finding.Verdict)
                .Append(finding.Subject is { } subject ? $" · {subject.Key ?? subject.Pointer}" : "")
                .Append('\n')
                .Append("  ").Append(finding.Title.Sv).Append('\n')
                .Append("  = ").Append(finding.Message.Sv).Append('\n')
                .Append("  > ").Append(finding.Why.Sv).Append('\n')
                .Append("  > ").Append(finding.Why.En).Append('\n');
        }

        return text.ToString();
    }
}

namespace Lg.Catalog.Tests.Samples;

/// <summary>A requirement may rest on what other units do. What a unit wrote itself is no rule that it can break.</summary>
public sealed class OwnDocumentTests
{
    [Theory]
    [InlineData("trafikkontoret-2026", "trafik-lg-2026")]
    [InlineData("stadshus-ab-2025", "ssab-lg-2025")]
    [InlineData("skarpnack-2024", "skarpnack-lg-2024")]
    public void No_finding_cites_the_review_of_the_unit_itself(string sample, string own)
    {
        var report = Sample.Assess(Sample.Named(sample), "2025-12-01");

        var cited = report.Findings.Concat(report.Upcoming).SelectMany(finding => finding.Sources)
            .Concat(report.Requirements.SelectMany(row => row.Sources))
            .Concat(report.OpenQuestions.SelectMany(question => question.Sources));
        Assert.DoesNotContain(own, cited.Select(source => source.Document));
    }

    [Fact]
    public void The_review_of_another_unit_is_cited()
    {
        var report = Sample.Assess(Sample.Skarpnack, "2025-12-01");

        Assert.Contains("trafik-lg-2026", report.Requirements.SelectMany(row => row.Sources).Select(source => source.Document));
    }
}

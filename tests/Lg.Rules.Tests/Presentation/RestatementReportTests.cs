using Lg.Model;
using Lg.Model.Json;
using Lg.Model.Reports;
using Lg.Rules.Presentation;
using Lg.Rules.Tests.Evaluation;

namespace Lg.Rules.Tests.Presentation;

/// <summary>A reader sees beside the sources of a finding which other requirements say the same.</summary>
public sealed class RestatementReportTests
{
    private static readonly ARequirement Restated = new() { Criterion = ARequirement.Fails };
    private static readonly ARequirement Restating = Restated with { Id = "CI-A-02", Source = "budget", Restates = "CI-A-01" };

    private static readonly Report Now = Assessed.Of("{}", Restated, Restating);

    private static readonly Report Coming = Assessed.Of("{}", InForceLater(Restated), InForceLater(Restating));

    private static readonly Report Open =
        Assessed.Of("{}", Restated with { Criterion = "review.assets.vetting" }, Restating with { Criterion = "review.assets.vetting" });

    [Fact]
    public void The_text_report_names_them_after_the_source()
    {
        Assert.Contains(
            "Källa: Riktlinje. Säger detsamma: CI-A-02",
            TextReport.Write(Now, Language.Swedish, ReportDetail.Full),
            StringComparison.Ordinal);
        Assert.Contains(
            "Source: New act. Says the same: CI-A-02",
            TextReport.Write(Coming, Language.English, ReportDetail.Full),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_and_HTML_name_them_after_all_sources()
    {
        foreach (var report in (Report[])[Now, Open])
        {
            Assert.Contains(
                "Riktlinje; Budget. Säger detsamma: CI-A-02",
                MarkdownReport.Write(report, Language.Swedish, ReportDetail.Full),
                StringComparison.Ordinal);
            Assert.Contains(
                "Guideline; Budget. Says the same: CI-A-02",
                HtmlReport.Write(report, Language.English, ReportDetail.Full),
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Comma_separated_values_have_one_row_for_the_gap()
    {
        var rows = CsvReport.WriteFindings(Now, Language.Swedish).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(2, rows.Length);
        Assert.Contains("Riktlinje; Budget. Säger detsamma: CI-A-02", rows[1], StringComparison.Ordinal);
    }

    [Fact]
    public void JSON_says_it_of_the_finding_and_of_the_requirement()
    {
        var json = System.Text.Encoding.UTF8.GetString(ReportJson.Write(Now, Lg.Tests.Shown.Everything))
            .ReplaceLineEndings("")
            .Replace(" ", "", StringComparison.Ordinal);

        Assert.Contains("\"restatedBy\":[\"CI-A-02\"]", json, StringComparison.Ordinal);
        Assert.Contains("\"restates\":\"CI-A-01\"", json, StringComparison.Ordinal);
    }

    private static ARequirement InForceLater(ARequirement requirement) =>
        requirement with { InForce = "{ from: 2026-01-15 }", Source = "announced" };
}
